// SPDX-License-Identifier: BSL-1.0
/// Asks what is in a request what it says of itself: whether a required parameter says anything,
/// what a value has doubts about, what a structure's own rules find.
#ifndef WRIT_RULE_ASK_HPP
#define WRIT_RULE_ASK_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/required.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/judge.hpp>
#include <writ/rule/place.hpp>
#include <writ/schema/find_field.hpp>
#include <writ/schema/held.hpp>
#include <writ/schema/member_place.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/whole_number.hpp>
#include <writ/value/yes_no.hpp>

// It is asked in two ways, which find the same: at run time by one walk over schemas for all
// requests, while compiling by a visit to the wire table, since no pointer may change its type
// then.

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// A structure in a request: which field of which other one it is. The place is put together only
// when there is something to tell.
struct Inside {
    const Schema* request;
    const Inside* outer = nullptr;  // null if it is the request itself
    std::size_t field = 0;
    std::uint32_t index = 0;  // of a list

    [[gnu::noinline]] constexpr Place place() const noexcept {
        if (outer == nullptr) return {Within(*request)};
        return outer->place().entered(field, index);
    }

    // Whether the place can be told: no index on the way is too large to count.
    constexpr bool can_be_told() const noexcept {
        return index != most_index && (outer == nullptr || outer->can_be_told());
    }

    // That of a parameter in it.
    constexpr Place place_of(std::string_view name, std::uint32_t at) const noexcept {
        return place() / Place{{}, name, {at}};
    }
};

// The Region that the request goes to is in no parameter.
constexpr void ask_destination(Findings& findings) noexcept {
    if (!findings.destination()) return;
    if (findings.destination()->is_malformed()) {
        const auto malformed = Region::inspect(findings.destination()->text());
        findings.refuse({Place{{}, "Region", {}}, &malformed.reason(), malformed.offset});
    }
    if (const auto doubt = findings.destination()->doubt()) {
        findings.find(*doubt, {}, std::string_view("Region"), true);
    }
}

//=== at run time ===//

// A call of `check`: what is to be checked, and how.
struct CheckCall {
    const Schema& schema;
    JudgeObject judge;
    const void* request;
    std::size_t size;
    std::size_t rest_at;  // where behind the copy of the request the rest is made
    const CheckSetup& setup;
};

// Calls itself for the structures in one. A template only so that a program may compile it once:
// ext/separate.hpp says how.
template <class = void>
struct AskingWalk {
    // Refuses a value that a reply has malformed, as a reading of its text would.
    [[gnu::noinline]] static void refuse_malformed(const ValueSchema& value, std::string_view text,
                                                   const Place& place,
                                                   Findings& findings) noexcept {
        ValueText unused;
        const ValueFault found = value.parse_into(value, text, &unused);
        if (found.fault == 0) return;
        findings.refuse({place, &value.reasons[found.fault - std::size_t{1}], found.offset});
    }

    // Asks the values or the structures that a member holds; returns whether they say anything.
    [[gnu::noinline]] static bool ask_held(const FieldRecord& field, std::size_t at, Held held,
                                           const Inside& where, Findings& findings) noexcept {
        const bool is_list = field.form == FieldForm::list;
        if (field.kind == FieldKind::extra || field.kind == FieldKind::yes_no) {
            return held.count != 0;
        }
        bool says_anything = held.count != 0 && (is_list || field.kind != FieldKind::structure);
        const auto* element = static_cast<const char*>(held.first);
        Inside inner{where.request, &where, at, is_list ? 1U : 0U};
        for (; held.count != 0; --held.count, element += field.element_size, ++inner.index) {
            const void* const object = element;
            if (field.kind == FieldKind::structure) {
                if (ask_object(field.structure->data(), object, inner, findings)) {
                    says_anything = true;
                }
                continue;
            }
            const std::uint8_t state = field.kind == FieldKind::text
                                           ? static_cast<const ValueText*>(object)->state
                                           : static_cast<const ValueNumber*>(object)->state;
            if (state <= right_state) continue;
            if (state == malformed_state) {  // no number is
                refuse_malformed(*field.value, static_cast<const ValueText*>(object)->text,
                                 inner.place(), findings);
                continue;
            }
            findings.find(*field.value->doubts[state - right_state - 1], inner.place(), Place(),
                          true);
        }
        return says_anything;
    }

    // Asks a structure; returns whether it says anything.
    [[gnu::noinline]] static bool ask_object(const SchemaData& schema, const void* object,
                                             const Inside& where, Findings& findings) noexcept {
        const void* places[most_fields];
        schema.place_members(object, places);
        bool says_anything = false;
        for (std::size_t at = 0; at != schema.size; ++at) {
            const FieldRecord& field = schema.records[at];
            // Most are single texts of which nothing is to be said.
            if (field.kind == FieldKind::text && field.form <= FieldForm::optional) {
                const auto& text = *static_cast<const ValueText*>(places[at]);
                if (field.form == FieldForm::optional &&
                    !is_there(places[at], field.element_size)) {
                    continue;
                }
                says_anything = true;
                if (text.state <= right_state) continue;
            }
            if (ask_held(field, at, held_at(field, places[at]), where, findings)) {
                says_anything = true;
            } else if (field.is_required) {
                findings.miss(where.place_of(schema.name_of(field), 0));
            }
        }
        if (schema.judge != nullptr) schema.judge(object, where.place(), findings);
        return says_anything;
    }

    // Asks what is in a request, then its rules, then those of a user's own.
    [[gnu::noinline]] static void ask_request(const Schema& schema, const void* request,
                                              JudgeObject judge, const CheckSetup& setup,
                                              Findings& findings) noexcept {
        ask_object(schema.data(), request, {&schema}, findings);
        ask_destination(findings);
        judge(request, {}, findings);
        if (setup.ask_others != nullptr) setup.ask_others(request, findings);
    }

    // Checks a request; returns whether it is right. What is checked is made at `checked`, or the
    // faults at `error`. It is copied here: the compiler would copy it member by member, in each
    // function that checks one.
    [[gnu::noinline]] static bool check(const CheckCall& call, void* checked,
                                        void* error) noexcept {
        std::memcpy(checked, call.request, call.size);
        Findings findings(call.setup);
        ask_request(call.schema, call.request, call.judge, call.setup, findings);
        return findings.put(static_cast<char*>(checked) + call.rest_at, error);
    }
};

#ifdef WRIT_SEPARATE
extern template struct AskingWalk<void>;
#endif

//=== while compiling ===//

// A row of a wire table that asks each member. `Stops` says whether what is found stops the
// compiler.
template <bool Stops>
class AskingRow {
public:
    constexpr AskingRow(const Inside& where, Findings& findings) noexcept
        : where_(where), findings_(findings) {}

    constexpr bool says_anything() const noexcept { return says_anything_; }

    template <class Member>
    constexpr void operator()(std::string_view name, const Member& member) {
        see(name, member);
        ++field_;
    }

    template <class State>
    constexpr void operator()(const State& state) {
        State::Parameters::Model::wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>& parameters) noexcept { note(!parameters.empty()); }

private:
    constexpr bool note(bool says) noexcept {
        says_anything_ = says_anything_ || says;
        return says;
    }

    template <class Value, class Why>
    constexpr void see(std::string_view name, const Required<Value, Why>& member) {
        if (note(ask(*member, 0))) return;
        if constexpr (Stops) {
            required_parameter_says_nothing<Why>();
        } else {
            findings_.miss(where_.place_of(name, 0));
        }
    }

    template <class Member>
    constexpr void see(std::string_view, const Member& member) {
        if constexpr (OptionalMember<Member>) {
            if (member) note(ask(*member, 0));
        } else {
            note(ask(member, 0));
        }
    }

    // Whether it says anything.
    template <class Member>
    constexpr bool ask(const Member& member, std::uint32_t index) {
        if constexpr (std::is_same_v<Member, YesNo>) {
            return member.is_said();
        } else if constexpr (ListMember<Member>) {
            for (const auto& element : member) ask(element, ++index);
            return !member.empty();
        } else if constexpr (TextMember<Member>) {
            if constexpr (requires { member.is_malformed(); }) {
                if (member.is_malformed()) {
                    refuse_malformed(Member::inspect(member.text()), member.text(), index);
                }
            }
            if constexpr (CanBeInDoubt<Member>) {
                if (const auto doubt = member.doubt()) {
                    findings_.find(*doubt, where_.place().entered(field_, index), Place(), true);
                }
            }
            return true;
        } else {
            const Inside inner{where_.request, &where_, field_, index};
            AskingRow row(inner, findings_);
            Member::Model::wire_table(member, row);
            if constexpr (requires { typename Member::Model::rules; }) {
                ask_rules(member, inner.place(), findings_, listed_rules_of<Member>{});
                if constexpr (Stops) reject_found(findings_, rules_of<Member>{});
            }
            return row.says_anything();
        }
    }

    template <class Value>
    constexpr void refuse_malformed(const Malformed<Value>& found, std::string_view text,
                                    std::uint32_t index) {
        if constexpr (Stops) writ::reject<Value>(found, text);
        findings_.refuse({where_.place().entered(field_, index), &found.reason(), found.offset});
    }

    const Inside& where_;
    Findings& findings_;
    std::size_t field_ = 0;
    bool says_anything_ = false;
};

// Stops the compiler at what is wrong within `request`.
template <class Request>
constexpr void reject_what_is_within(const Request& request, Findings& findings) {
    if (findings.destination() && findings.destination()->is_malformed()) {
        const std::string_view region = findings.destination()->text();
        writ::reject<Region>(Region::inspect(region), region);
    }
    const Inside where{&schema_of<Request>};
    AskingRow<true> row(where, findings);
    Request::Model::wire_table(request, row);
}

// Asks what is in `request`, and then its rules.
template <class Request>
constexpr void ask_request(const Request& request, Findings& findings) noexcept {
    const Inside where{&schema_of<Request>};
    AskingRow<false> row(where, findings);
    Request::Model::wire_table(request, row);
    ask_destination(findings);
    ask_rules(request, {}, findings, listed_rules_of<Request>{});
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
