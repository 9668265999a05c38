// SPDX-License-Identifier: BSL-1.0
#include "support/laws/build.hpp"

#include <cstdint>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>

namespace writ_test {

namespace {

using writ::FieldKind;
using writ::detail::FieldForm;
using writ::detail::FieldRecord;
using writ::detail::SchemaData;
using Shape = Schema::Shape;

//=== descriptions ===//

const Kind& kind_named(std::string_view name) {
    for (const Kind* kind : all_kinds()) {
        if (kind->name == name) return *kind;
    }
    throw std::logic_error("no kind is called " + std::string(name));
}

// How many fields from `at` on stand in one state, or 1 if that is in none.
std::size_t extent(const SchemaData& data, std::size_t at) {
    std::size_t end = at + 1;
    if (data.records[at].state == 0) return 1;
    while (end != data.size && data.records[end].state == data.records[at].state) ++end;
    return end - at;
}

Schema describe_structure(const SchemaData& data, std::size_t size);

Schema describe_field(const FieldRecord& field) {
    Schema described;
    if (field.kind == FieldKind::extra) {
        described = {Shape::structure,
                     nullptr,
                     false,
                     {{Shape::value, &extra_name}, {Shape::value, &extra_value}}};
    } else if (field.kind == FieldKind::structure) {
        described = describe_structure(field.structure->data(), field.element_size);
    } else if (field.kind == FieldKind::yes_no) {
        described = {Shape::yes_no};
    } else {
        described = {Shape::value, &kind_named(field.value->name),
                     field.form == FieldForm::optional};
    }
    if (field.form != FieldForm::list) return described;
    return {Shape::list, nullptr, false, {described}};
}

// A blank object in which one member is filled, or the members of one state.
class Lonely {
public:
    Lonely(const SchemaData& data, std::size_t size, std::size_t first, const Node& node)
        : object_(arena_.keep(size)) {
        data.make_blank(object_);
        data.place_members(object_, places_);
        Node whole;
        for (std::size_t at = 0; at != data.size; at += extent(data, at)) {
            whole.nodes.push_back(at == first ? node : left_out(data, at));
        }
        build(writ::Schema(data), whole, object_, arena_);
    }

    // Whether a rule that refuses is broken; the rules are those of what lies at `judged`.
    static bool breaks_a_rule(writ::detail::JudgeObject judge, const void* judged) {
        writ::detail::Findings findings({}, {});
        if (judge != nullptr) judge(judged, {}, findings);
        return findings.has_faults();
    }

    const void* object() const { return object_; }
    const void* place(std::size_t at) const { return places_[at]; }

private:
    static Node left_out(const SchemaData& data, std::size_t at) {
        Node node{.is_there = false};
        const FieldRecord& field = data.records[at];
        if (field.state != 0) node.nodes.assign(extent(data, at), Node{.is_there = false});
        return node;
    }

    Arena arena_;
    void* object_;
    const void* places_[writ::detail::most_fields];
};

Schema describe_structure(const SchemaData& data, std::size_t size) {
    Schema described;
    for (std::size_t at = 0; at != data.size; at += extent(data, at)) {
        const FieldRecord& field = data.records[at];
        if (field.state == 0) {
            described.members.push_back(describe_field(field));
            continue;
        }
        Schema state;
        for (std::size_t inner = at; inner != at + extent(data, at); ++inner) {
            state.members.push_back(describe_field(data.records[inner]));
        }
        state.is_possible = [&data, size, at](const Node& node) {
            const Lonely object(data, size, at, node);
            return !Lonely::breaks_a_rule(data.states[data.records[at].state - 1].judge,
                                          object.place(at));
        };
        described.members.push_back(state);
    }
    return described;
}

// Whether a rule of the request may refuse what is in a member, or a part of it, alone.
bool can_be_refused(const FieldRecord& field) {
    if (field.kind == FieldKind::extra) return false;
    return field.state != 0 || field.form == FieldForm::list || field.form == FieldForm::optional;
}

void list_rows(const SchemaData& data, const std::string& within, std::vector<Row>& rows) {
    for (std::size_t at = 0; at != data.size; ++at) {
        const FieldRecord& field = data.records[at];
        if (field.kind == FieldKind::extra) continue;
        std::string name = within + std::string(data.name_of(field));
        if (field.form == FieldForm::list) name += ".N";
        if (field.kind == FieldKind::structure) {
            list_rows(field.structure->data(), name + '.', rows);
        } else {
            const bool is_required = field.is_required && field.form != FieldForm::list;
            rows.push_back({name, &kind_named(field.value->name), is_required});
        }
    }
}

//=== objects ===//

template <class Held>
void put(const Held& held, void* place) {
    std::memcpy(place, &held, sizeof held);
}

void build_value(const FieldRecord& field, const Node& node, void* place, Arena& arena) {
    if (field.kind == FieldKind::yes_no) {
        return put(node.said == 0 ? writ::YesNo() : writ::YesNo(node.said == 1), place);
    }
    const std::string_view text = arena.keep(node.text);
    if (!node.is_unchecked && field.value->parse_into(*field.value, text, place).fault == 0) return;
    if (field.kind == FieldKind::number) {
        std::uint32_t number = 0;  // of the bytes, whatever they are
        for (const char byte : text) {
            number = number * 10 + static_cast<std::uint32_t>(byte - '0');
        }
        put(writ::detail::ValueNumber{number}, place);
    } else {
        put(writ::detail::ValueText{text}, place);
    }
}

void build_element(const FieldRecord& field, const Node& node, void* place, Arena& arena) {
    if (field.kind != FieldKind::structure) return build_value(field, node, place, arena);
    field.structure->data().make_blank(place);
    build(*field.structure, node, place, arena);
}

void build_list(const FieldRecord& field, const Node& node, void* place, Arena& arena) {
    const bool is_extra = field.kind == FieldKind::extra;
    const std::size_t size = is_extra ? sizeof(writ::Parameter) : field.element_size;
    auto* const elements = static_cast<std::byte*>(arena.keep(node.nodes.size() * size));
    for (std::size_t at = 0; at != node.nodes.size(); ++at) {
        const Node& element = node.nodes[at];
        void* const to = elements + at * size;
        if (is_extra) {
            new (to) writ::Parameter{arena.keep(element.nodes[0].text),
                                     arena.keep(element.nodes[1].text)};
        } else {
            build_element(field, element, to, arena);
        }
    }
    put(writ::detail::ListParts{elements, node.nodes.size()}, place);
}

void build_field(const FieldRecord& field, const Node& node, void* place, Arena& arena) {
    if (field.form == FieldForm::list) return build_list(field, node, place, arena);
    if (field.form == FieldForm::reference) {
        throw std::logic_error("no request of EC2 holds its own kind");
    }
    const bool is_left_out = field.form == FieldForm::optional && !node.is_there;
    if (is_left_out || (field.kind == FieldKind::structure && node.nodes.empty())) return;
    build_element(field, node, place, arena);
    if (field.form == FieldForm::optional) writ::detail::note_there(place, field.element_size);
}

}  // namespace

std::string_view Arena::keep(std::string_view text) {
    texts_.push_back(std::make_unique<ExactBuffer>(text));
    return texts_.back()->text();
}

void* Arena::keep(std::size_t bytes) {
    lists_.push_back(std::make_unique<std::byte[]>(bytes));
    return lists_.back().get();
}

Description describe(const AnyType& type) {
    const SchemaData& data = type.schema->data();
    Description made{describe_structure(data, type.size), {}, {"Action", "Version"}};
    std::size_t member = 0;
    for (std::size_t at = 0; at != data.size; at += extent(data, at), ++member) {
        if (!can_be_refused(data.records[at])) continue;
        made.schema.members[member].is_refused = [type, at](const Node& node) {
            const Lonely object(type.schema->data(), type.size, at, node);
            return Lonely::breaks_a_rule(type.judge, object.object());
        };
    }
    list_rows(data, "", made.rows);
    for (const Row& row : made.rows) made.names.push_back(row.pattern);
    return made;
}

void build(const writ::Schema& schema, const Node& node, void* object, Arena& arena) {
    const SchemaData& data = schema.data();
    const void* places[writ::detail::most_fields];
    data.place_members(object, places);
    std::size_t member = 0;
    for (std::size_t at = 0; at != data.size; ++member) {
        const Node& described = node.nodes.at(member);
        const bool is_state = data.records[at].state != 0;
        const std::size_t count = extent(data, at);
        for (std::size_t inner = 0; inner != count; ++inner, ++at) {
            build_field(data.records[at], is_state ? described.nodes.at(inner) : described,
                        const_cast<void*>(places[at]), arena);
        }
    }
}

}  // namespace writ_test
