// SPDX-License-Identifier: BSL-1.0
/// The id of an AWS account.
#ifndef WRIT_VALUE_ACCOUNT_ID_HPP
#define WRIT_VALUE_ACCOUNT_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The id of an account is not 12 digits.
struct account_id_is_not_12_digits : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{"account_id_is_not_12_digits",
                                   "the id of an AWS account has 12 digits and nothing else, such "
                                   "as 012345678910; the console "
                                   "shows it with hyphens, which do not belong to it"};
    /// Where it comes from.
    static constexpr std::string_view source = words("model/facts/ids.txt (2026-11-27)");
};

/// The id of an AWS account: 12 digits, such as `012345678910` (model/facts/ids.txt, 2026-11-27).
/// EC2 takes a name such as `amazon-elb` for some accounts of AWS, so that anything else is in
/// doubt and not refused.
class AccountId : public TextValue<AccountId, any_text_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AccountId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AccountId)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<AccountId> inspect(std::string_view text) noexcept {
        const Malformed<AnyText> found = AnyText::inspect(text);
        return {found.fault, found.offset};
    }

    /// What may be odd about one.
    using doubts = Doubts<account_id_is_not_12_digits>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return text.size() == 12 && digits.contains_all(text) ? 0 : 1;
    }

    /// The sentences: those of `AnyText`.
    static constexpr auto& reasons = AnyText::reasons;

private:
    friend TextValue;

    constexpr explicit AccountId(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
