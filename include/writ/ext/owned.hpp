// SPDX-License-Identifier: BSL-1.0
/// Requests that own what they view, in memory that grows; and, by `parse_all`, lists of values.
///
/// A request views its texts and lists, and a reader borrows memory. Here both are kept together,
/// in one object that can be moved, copied, stored and returned. It allocates, and throws what the
/// allocator throws.
#ifndef WRIT_EXT_OWNED_HPP
#define WRIT_EXT_OWNED_HPP

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/ext/parse_all.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/held.hpp>
#include <writ/schema/member_place.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/schema/schema_data.hpp>
#include <writ/text/copy.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

//=== what a request views ===//

namespace detail {

// Copies what an object views into `memory`, and has `to`, a copy of the object, view that. It is
// called twice: first with no memory and no copy, to count. Like all walks it knows an object by
// its schema only, and touches none through another type.
class KeepingWalk {
public:
    explicit KeepingWalk(ReadingMemory& memory) noexcept : memory_(memory) {}

    void keep_value(const void* from, void* to) const noexcept {
        auto value = copy_parts<ValueText>(from);
        value.text = keep_text(value.text);
        if (to != nullptr) std::memcpy(to, &value, sizeof value);
    }

    void keep_object(const SchemaData& schema, const void* from, void* to) const noexcept {
        const void* places[most_fields];
        const void* copies[most_fields];
        schema.place_members(from, places);
        if (to != nullptr) schema.place_members(to, copies);
        for (std::size_t at = 0; at != schema.size; ++at) {
            keep_field(schema.records[at], places[at],
                       to != nullptr ? place_in(to, copies[at]) : nullptr);
        }
    }

    // A fault names a parameter, often in the words of who has given it.
    template <std::size_t Capacity>
    void keep_faults(const FaultList<Capacity>& from, FaultList<Capacity>* to) const noexcept {
        for (std::size_t at = 0; at != from.size(); ++at) {
            const Place& place = from[at].parameter;
            const std::string_view front = keep_text(place.within.front());
            const std::string_view name = keep_text(place.name);
            if (to == nullptr) continue;
            auto& kept = const_cast<Fault&>((*to)[at]).parameter;
            kept.name = name;
            if (!front.empty()) kept.within = Within(front);
        }
    }

private:
    std::string_view keep_text(std::string_view text) const noexcept {
        if (text.empty()) return {};
        char* const data = memory_.take<char>(text.size());
        if (data != nullptr) std::memcpy(data, text.data(), text.size());
        return view(data, data != nullptr ? text.size() : 0);
    }

    void keep_parameter(const void* from, void* to) const noexcept {
        auto parameter = copy_parts<Parameter>(from);
        parameter.name = keep_text(parameter.name);
        parameter.value = keep_text(parameter.value);
        if (to != nullptr) std::memcpy(to, &parameter, sizeof parameter);
    }

    void keep_field(const FieldRecord& field, const void* from, void* to) const noexcept {
        const Held held = held_at(field, from);
        const std::size_t size =
            field.kind == FieldKind::extra ? sizeof(Parameter) : field.element_size;
        if (field.form == FieldForm::list) {
            to = keep_elements(held, size, to, [](const void* data, std::size_t count) {
                return ListParts{data, count};
            });
        } else if (field.form == FieldForm::reference) {
            to = keep_elements(held, size, to, [](const void* data, std::size_t count) {
                return ReferenceParts{data, count != 0};
            });
        }
        if (field.kind == FieldKind::number || field.kind == FieldKind::yes_no) return;
        const auto* element = static_cast<const char*>(held.first);
        auto* copy = static_cast<char*>(to);
        for (std::size_t left = held.count; left != 0; --left) {
            if (field.kind == FieldKind::structure) {
                keep_object(field.structure->data(), element, copy);
            } else if (field.kind == FieldKind::extra) {
                keep_parameter(element, copy);
            } else {
                keep_value(element, copy);
            }
            element += size;
            if (copy != nullptr) copy += size;
        }
    }

    // Copies what a list or a reference leads to, and has the one at `to` lead to that.
    template <class MakeParts>
    void* keep_elements(const Held& held, std::size_t element_size, void* to,
                        MakeParts make_parts) const noexcept {
        void* elements = nullptr;
        if (held.count != 0) {
            elements = memory_.take(held.count, element_size, element_alignment);
            if (elements != nullptr) std::memcpy(elements, held.first, held.count * element_size);
        }
        const auto parts = make_parts(elements, held.count);
        if (to != nullptr) std::memcpy(to, &parts, sizeof parts);
        return elements;
    }

    ReadingMemory& memory_;
};

// Both that can be kept.
template <class Request>
void keep_views(const KeepingWalk& walk, const Checked<Request>& from,
                Checked<Request>* to) noexcept {
    // What `to` gives out is constant only to its users.
    walk.keep_object(schema_of<Request>.data(), &from.request(),
                     to != nullptr ? const_cast<Request*>(&to->request()) : nullptr);
    if (from.region()) {
        walk.keep_value(&*from.region(),
                        to != nullptr ? const_cast<Region*>(&*to->region()) : nullptr);
    }
    walk.keep_faults(from.advice(), to != nullptr ? const_cast<Advice*>(&to->advice()) : nullptr);
}

inline void keep_views(const KeepingWalk& walk, const Faults& from, Faults* to) noexcept {
    walk.keep_faults(from, to);
}

// What memory is asked for in: as strictly aligned as anything in it.
struct alignas(std::max_align_t) OwnedUnit {
    std::byte bytes[alignof(std::max_align_t)];
};

template <class Allocator>
using OwnedAllocator = typename std::allocator_traits<Allocator>::template rebind_alloc<OwnedUnit>;

}  // namespace detail

//=== a request and its memory ===//

/// A checked request together with all that it views, or all that was wrong with one: what a reader
/// found, kept. Nothing of it lies elsewhere; a copy has memory of its own. Of what has been moved
/// away there is neither a request nor faults.
///
/// All memory comes from an `Allocator`, which goes wherever the memory goes.
template <RequestType Request, class Allocator = std::allocator<std::byte>>
class [[nodiscard]] Owned {
    using Units = std::allocator_traits<detail::OwnedAllocator<Allocator>>;

public:
    /// A copy of `checked` and of all that it views.
    explicit Owned(const Checked<Request>& checked, const Allocator& allocator = Allocator())
        : head_(keep(checked, detail::OwnedAllocator<Allocator>(allocator))) {}

    /// A copy of what `check` or a reader gave, and of all that it views.
    explicit Owned(const Result<Checked<Request>, Faults>& result,
                   const Allocator& allocator = Allocator())
        : head_(result ? keep(*result, detail::OwnedAllocator<Allocator>(allocator))
                       : keep(result.error(), detail::OwnedAllocator<Allocator>(allocator))) {}

    /// The same in memory of its own.
    Owned(const Owned& other) : head_(other.copy_head()) {}

    /// The same in the same memory; `other` is left with nothing.
    Owned(Owned&& other) noexcept : head_(std::exchange(other.head_, nullptr)) {}

    /// The same in memory of its own. If there is too little, nothing has changed.
    Owned& operator=(const Owned& other) {
        if (this != &other) *this = Owned(other);
        return *this;
    }

    /// The same in the same memory; `other` is left with nothing.
    Owned& operator=(Owned&& other) noexcept {
        Owned taken(std::move(other));
        std::swap(head_, taken.head_);
        return *this;
    }

    /// Gives the memory back.
    ~Owned() {
        if (head_ == nullptr) return;
        auto allocator = head_->allocator;
        const auto block = head_->block;
        const std::size_t size = head_->size;
        head_->~Head();
        Units::deallocate(allocator, block, size);
    }

    /// Whether there is a request.
    bool has_value() const noexcept { return head_ != nullptr && head_->checked != nullptr; }

    /// Whether there is a request.
    explicit operator bool() const noexcept { return has_value(); }

    /// The checked request, which must be there.
    const Checked<Request>& operator*() const& noexcept WRIT_LIFETIMEBOUND {
        if (!has_value()) detail::result_holds_no_value();
        return *head_->checked;
    }

    /// Refused: its memory would be gone at the end of the line. Give the whole a name.
    const Checked<Request>& operator*() const&& = delete;

    /// A member of the checked request, which must be there: `owned->request().name`.
    const Checked<Request>* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &**this; }

    /// Refused, as above.
    const Checked<Request>* operator->() const&& = delete;

    /// The faults, which must be there. What they name lives as long as this.
    const Faults& error() const& noexcept WRIT_LIFETIMEBOUND {
        if (head_ == nullptr || head_->faults == nullptr) detail::result_holds_no_error();
        return *head_->faults;
    }

    /// Refused, as above.
    const Faults& error() const&& = delete;

private:
    using Block = typename Units::pointer;

    // Stands at the front of the memory. Behind it there is one of the two, and what that views.
    struct Head {
        detail::OwnedAllocator<Allocator> allocator;
        Block block;
        std::size_t size;
        const Checked<Request>* checked;
        const Faults* faults;
    };

    static void note(Head& head, const Checked<Request>& checked) { head.checked = &checked; }
    static void note(Head& head, const Faults& faults) { head.faults = &faults; }

    // Copies `kept`, with room for a head in front, into `memory`; only counts if there is none.
    template <class Kept>
    static Kept* copy_into(ReadingMemory& memory, const Kept& kept) noexcept {
        memory.take<Head>(1);
        Kept* const place = memory.take<Kept>(1);
        Kept* const copy =
            place != nullptr ? ::new (static_cast<void*>(place)) Kept(kept) : nullptr;
        keep_views(detail::KeepingWalk(memory), kept, copy);
        return copy;
    }

    template <class Kept>
    static Head* keep(const Kept& kept, detail::OwnedAllocator<Allocator> allocator) {
        ReadingMemory count;
        copy_into(count, kept);
        const std::size_t size = count.needed() / sizeof(detail::OwnedUnit) + 1;
        const Block block = Units::allocate(allocator, size);
        void* const data = std::to_address(block);
        ReadingMemory memory(data, size * sizeof(detail::OwnedUnit));
        const Kept* const copy = copy_into(memory, kept);
        auto* const head = std::construct_at(static_cast<Head*>(data),
                                             Head{allocator, block, size, nullptr, nullptr});
        note(*head, *copy);
        return head;
    }

    Head* copy_head() const {
        if (head_ == nullptr) return nullptr;
        auto allocator = Units::select_on_container_copy_construction(head_->allocator);
        return head_->checked != nullptr ? keep(*head_->checked, allocator)
                                         : keep(*head_->faults, allocator);
    }

    Head* head_;
};

//=== reading ===//

namespace detail {

// Has `read` read into memory that grows until it is enough, and keeps what is read.
template <class Request, class Allocator, class Read>
Owned<Request, Allocator> read_owned(const Allocator& allocator, const Read& read) {
    alignas(OwnedUnit) std::byte on_stack[2048];
    std::vector<OwnedUnit, OwnedAllocator<Allocator>> room{OwnedAllocator<Allocator>(allocator)};
    void* data = on_stack;
    std::size_t size = sizeof on_stack;
    while (true) {
        ReadingMemory memory(data, size);
        const Result<Checked<Request>, Faults> result = read(memory);
        if (memory.was_enough()) return Owned<Request, Allocator>(result, allocator);
        room.clear();  // what is in it need not be copied into what is larger
        room.resize(memory.needed() / sizeof(OwnedUnit) + 1);
        data = room.data();
        size = room.size() * sizeof(OwnedUnit);
    }
}

}  // namespace detail

/// Reads `query` as `read_query` does, with the same options, into memory from `allocator`. What
/// is read views nothing of `query`, nor of what the options view.
template <RequestType Request, class Allocator, class... Option>
Owned<Request, Allocator> read_query_owned(std::allocator_arg_t, const Allocator& allocator,
                                           std::string_view query, const Option&... option) {
    return detail::read_owned<Request>(allocator, [&](ReadingMemory& memory) {
        return read_query<Request>(query, memory, option...);
    });
}

/// Reads `query` as above: `read_query_owned<ec2::CopyImage>(query, in_region("us-west-2"))`.
template <RequestType Request, class... Option>
Owned<Request> read_query_owned(std::string_view query, const Option&... option) {
    return read_query_owned<Request>(std::allocator_arg, std::allocator<std::byte>(), query,
                                     option...);
}

/// Reads `parameters`, an array of `Parameter` or any range of pairs of texts, as `read_parameters`
/// does, with the same options, into memory from `allocator`. What is read views nothing of them,
/// nor of what the options view.
template <RequestType Request, class Allocator, detail::ParameterSource Range, class... Option>
Owned<Request, Allocator> read_parameters_owned(std::allocator_arg_t, const Allocator& allocator,
                                                Range&& parameters, const Option&... option) {
    return detail::read_owned<Request>(allocator, [&](ReadingMemory& memory) {
        return read_parameters<Request>(parameters, memory, option...);
    });
}

/// Reads `parameters` as above: `read_parameters_owned<ec2::CopyImage>(map)`.
template <RequestType Request, detail::ParameterSource Range, class... Option>
Owned<Request> read_parameters_owned(Range&& parameters, const Option&... option) {
    return read_parameters_owned<Request>(std::allocator_arg, std::allocator<std::byte>(),
                                          parameters, option...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
