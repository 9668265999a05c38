// SPDX-License-Identifier: BSL-1.0
/// What a request or a structure consists of, as data.
#ifndef WRIT_SCHEMA_SCHEMA_HPP
#define WRIT_SCHEMA_SCHEMA_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>
#include <writ/schema/member_place.hpp>
#include <writ/schema/schema_data.hpp>
#include <writ/schema/schema_size.hpp>
#include <writ/schema/value_schema.hpp>
#include <writ/text/copy.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

class Schema;

/// One parameter of a request or of a structure.
class Field {
public:
    /// Its name on the wire: `SourceImageId`; of a list without the index. Empty for the slot of
    /// those that this version does not know.
    constexpr std::string_view name() const noexcept { return name_; }

    /// What it is; of a list, what its elements are.
    constexpr FieldKind kind() const noexcept { return record_->kind; }

    /// Whether it is a list: `Name.1`, `Name.2` and so on.
    constexpr bool is_list() const noexcept {
        return record_->form == detail::FieldForm::list && kind() != FieldKind::extra;
    }

    /// Whether it must be given.
    constexpr bool is_required() const noexcept { return record_->is_required; }

    /// Its value type; null if it is a structure or the slot.
    constexpr const ValueSchema* value() const noexcept {
        return has_value() ? record_->value : nullptr;
    }

    /// Its structure; null if it is none.
    constexpr const Schema* structure() const noexcept {
        return kind() == FieldKind::structure ? record_->structure : nullptr;
    }

    /// The name of its type without the namespace, `ImageId` or `TagSpecification`.
    constexpr std::string_view type() const noexcept;

    /// Between what its value lies, as far as that is known.
    constexpr Limits limits() const noexcept {
        return has_value() ? record_->value->limits : Limits();
    }

    /// The name of the state that says it together with others, `Encryption`; empty if it stands
    /// alone.
    constexpr std::string_view state() const noexcept { return state_; }

private:
    friend class Schema;

    constexpr Field(const detail::FieldRecord& record, std::string_view name,
                    std::string_view state) noexcept
        : record_(&record), name_(name), state_(state) {}

    constexpr bool has_value() const noexcept { return kind() < FieldKind::structure; }

    const detail::FieldRecord* record_;
    std::string_view name_;
    std::string_view state_;
};

/// What a request or a structure consists of: its parameters in the order in which they are sent.
/// `schema_of<ec2::CopyImage>` is one. It is a range of `Field`s.
class Schema {
public:
    /// Its name without the namespace: `CopyImage`, `TagSpecification`.
    constexpr std::string_view name() const noexcept { return data_.name(); }

    /// How many parameters it has. Those of a state count one by one, and the slot for those that
    /// this version does not know is one.
    constexpr std::size_t size() const noexcept { return data_.size; }

    /// The parameter at `index`, counted from 0, which must be less than `size()`.
    constexpr Field operator[](std::size_t index) const noexcept {
        if (index >= size()) detail::list_has_no_such_element();
        const detail::FieldRecord& record = data_.records[index];
        return {record, detail::view(data_.names + record.name_at + 1, record.name_size),
                record.state == 0 ? std::string_view() : data_.states[record.state - 1].name};
    }

    /// Goes from parameter to parameter.
    class Iterator {
    public:
        /// What it stands at.
        constexpr Field operator*() const noexcept { return (*schema_)[index_]; }

        /// Goes to the next one.
        constexpr Iterator& operator++() noexcept {
            ++index_;
            return *this;
        }

        /// Whether two stand at the same.
        friend constexpr bool operator==(const Iterator&, const Iterator&) noexcept = default;

    private:
        friend class Schema;

        constexpr Iterator(const Schema* schema, std::size_t index) noexcept
            : schema_(schema), index_(index) {}

        const Schema* schema_;
        std::size_t index_;
    };

    /// The first parameter.
    constexpr Iterator begin() const noexcept { return {this, 0}; }

    /// Behind the last one.
    constexpr Iterator end() const noexcept { return {this, size()}; }

    /// For writ itself: all that it holds.
    constexpr const detail::SchemaData& data() const noexcept { return data_; }

    /// For writ itself: `schema_of` makes them.
    constexpr explicit Schema(const detail::SchemaData& data) noexcept : data_(data) {}

private:
    detail::SchemaData data_;
};

/// As above.
constexpr std::string_view Field::type() const noexcept {
    return kind() == FieldKind::structure ? record_->structure->name()
           : has_value()                  ? record_->value->name
                                          : "Parameter";
}

namespace detail {

template <class Structure>
struct SchemaOf;

}  // namespace detail

/// What `Structure`, a request or a structure in one, consists of.
template <class Structure>
inline constexpr Schema schema_of{detail::SchemaOf<Structure>::data};

namespace detail {

constexpr FieldKind field_kind_of(ValueKind kind) noexcept {
    return kind == ValueKind::text     ? FieldKind::text
           : kind == ValueKind::number ? FieldKind::number
                                       : FieldKind::yes_no;
}

// How a member holds its values or structures.
template <class Member>
constexpr FieldForm form_of() noexcept {
    if constexpr (ListMember<typename ValueOf<Member>::type>) {
        return FieldForm::list;
    } else if constexpr (is_reference<Member>) {
        return FieldForm::reference;
    } else if constexpr (OptionalMember<Member>) {
        static_assert(holds_value_first<typename ValueOf<Member>::type>());
        return FieldForm::optional;
    } else {
        return FieldForm::single;
    }
}

// The value or the structure that a list or a single member holds.
template <class Member>
struct ElementOf {
    using type = Member;
};

template <class Element>
struct ElementOf<List<Element>> {
    using type = Element;
};

// What a schema says of each `Element`, but for what it points to.
template <class Element>
constexpr FieldRecord describe_element() noexcept {
    FieldRecord record;
    record.element_size = sizeof(Element);
    if constexpr (TextMember<Element>) {
        record.value = &value_schema_of<Element>;
        record.kind = field_kind_of(Element::kind);
        record.is_unreserved = is_unreserved<Element>;
    } else {
        static_assert(sizeof(Element) <= UINT16_MAX, "a structure has at most 65535 bytes");
        record.kind = FieldKind::structure;
    }
    return record;
}

template <std::size_t Count>
struct StateRecords {
    constexpr const StateRecord* data() const noexcept { return states; }

    StateRecord states[Count] = {};
};

template <>
struct StateRecords<0> {
    static constexpr const StateRecord* data() noexcept { return nullptr; }
};

// What a schema points to.
template <SchemaSize Size>
struct SchemaParts : StateRecords<Size.states> {
    FieldRecord records[Size.fields] = {};
    std::uint8_t by_name[Size.fields] = {};
    char names[Size.names] = {};
};

template <SchemaSize Size>
    requires(Size.fields == 0)
struct SchemaParts<Size> : StateRecords<0> {
    static constexpr const FieldRecord* records = nullptr;
    static constexpr const std::uint8_t* by_name = nullptr;
    char names[Size.names] = {};
};

// A row of the wire table of `Structure` that fills them in. It is one for each struct, so that a
// structure can hold its own kind.
template <class Structure, class Parts>
class SchemaRow {
public:
    constexpr explicit SchemaRow(Parts& parts) noexcept : parts_(parts) {}

    template <class Member>
    constexpr void operator()(std::string_view name, const Member&) noexcept {
        using Given = typename ValueOf<Member>::type;
        using Element = typename ElementOf<Given>::type;
        FieldRecord record = describe_element<Element>();
        if constexpr (!TextMember<Element>) record.structure = &schema_of<Element>;
        record.form = form_of<Member>();
        record.is_required = ValueOf<Member>::is_required;
        add(name, record);
    }

    template <class State>
    constexpr void operator()(const State& given) noexcept {
        parts_.states[states_] = {type_name<State>, judge_of<typename State::Parameters>()};
        state_ = ++states_;
        State::Parameters::Model::wire_table(given.parameters(), *this);
        state_ = 0;
    }

    constexpr void extra(const List<Parameter>&) noexcept { add({}, FieldRecord()); }

    constexpr void add_text(std::string_view text) noexcept {
        for (const char byte : text) parts_.names[names_++] = byte;
    }

private:
    constexpr void add(std::string_view name, FieldRecord record) noexcept {
        record.name_at = static_cast<std::uint16_t>(names_);
        record.name_size = static_cast<std::uint8_t>(name.size());
        record.state = state_;
        // Behind all that are no greater.
        std::size_t at = fields_;
        for (; at != 0 && is_less(name, parts_.by_name[at - 1]); --at) {
            parts_.by_name[at] = parts_.by_name[at - 1];
        }
        parts_.by_name[at] = static_cast<std::uint8_t>(fields_);
        parts_.records[fields_++] = record;
        add_text("&");
        add_text(name);
        add_text("=");
    }

    constexpr bool is_less(std::string_view name, std::uint8_t other) const noexcept {
        const FieldRecord& record = parts_.records[other];
        return is_name_less(name, {parts_.names + record.name_at + 1, record.name_size});
    }

    Parts& parts_;
    std::size_t fields_ = 0;
    std::size_t names_ = 0;
    std::uint8_t states_ = 0;
    std::uint8_t state_ = 0;
};

template <class Structure>
struct SchemaOf {
    using Model = typename Structure::Model;

    static constexpr bool is_request = requires { Model::action; };

    static constexpr std::string_view name = [] {
        if constexpr (is_request) {
            return Model::action;
        } else {
            return spelt_type_name<Structure>();
        }
    }();

    static constexpr std::string_view version = [] {
        if constexpr (requires { Model::version; }) {
            return Model::version;
        } else {
            return std::string_view();
        }
    }();

    static constexpr std::size_t front_size =
        is_request ? action_is.size() + name.size() + version_is.size() + version.size()
                   : name.size();

    // Behind the names of the parameters there is room for what stands there, or for what may be
    // read of the last of them.
    static constexpr SchemaSize of_fields = [] {
        SchemaSizeRow row;
        Model::wire_table(blank<Structure>, row);
        return row.size();
    }();
    static constexpr SchemaSize size = [] {
        SchemaSize needed = of_fields;
        constexpr std::size_t least = SchemaData::least_text;
        needed.names += front_size < least ? least : front_size;
        return needed;
    }();
    static_assert(size.fields <= most_fields, "a struct has at most 96 parameters");
    static_assert(size.longest_name <= UINT8_MAX, "a wire name has at most 255 characters");
    static_assert(!of_fields.has_dot, "a dot stands between wire names, never in one");

    static constexpr SchemaParts<size> parts = [] {
        SchemaParts<size> filled;
        SchemaRow<Structure, SchemaParts<size>> row(filled);
        Model::wire_table(blank<Structure>, row);
        if constexpr (is_request) row.add_text(action_is);
        row.add_text(name);
        if constexpr (is_request) row.add_text(version_is);
        row.add_text(version);
        return filled;
    }();

    static constexpr std::size_t name_at = of_fields.names + (is_request ? action_is.size() : 0);

    static constexpr SchemaData data{parts.records,
                                     parts.names,
                                     parts.data(),
                                     parts.by_name,
                                     place_members<Structure>,
                                     make_blank_at<Structure>,
                                     is_request ? nullptr : judge_of<Structure>(),
                                     static_cast<std::uint16_t>(size.fields),
                                     static_cast<std::uint16_t>(name_at),
                                     static_cast<std::uint16_t>(name.size()),
                                     static_cast<std::uint16_t>(version.size())};
};

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
