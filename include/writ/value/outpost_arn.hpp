// SPDX-License-Identifier: BSL-1.0
/// The ARN of an Outpost.
#ifndef WRIT_VALUE_OUTPOST_ARN_HPP
#define WRIT_VALUE_OUTPOST_ARN_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/region.hpp>
#include <writ/value/regional_arn.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no Outpost ARN; `OutpostArn::reasons` has the sentences.
enum class outpost_arn_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    too_long,
    outpost_id_without_arn,
    truncated_arn,
    malformed_partition,
    wrong_service,
    malformed_region,
    partition_contradicts_region,
    account_not_12_digits,
    not_an_outpost,
    malformed_outpost_id,
};

/// The ARN of an Outpost, such as
/// `arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0`: the pattern of the EC2
/// model's `OutpostArn` (botocore 1.43.67, 2026-08-07). The account need not be the caller's: an
/// Outpost can be shared.
class OutpostArn : public TextValue<OutpostArn, outpost_arn_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval OutpostArn(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(OutpostArn)

    /// The fields; all empty in an unchecked text that has not six.
    constexpr ArnFields arn_fields() const noexcept { return split_arn(text()); }

    /// How many bytes it has.
    static constexpr Limits limits{1, detail::longest_arn};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<OutpostArn> inspect(std::string_view text) noexcept {
        using enum outpost_arn_fault;
        constexpr std::string_view outpost = "outpost/";
        constexpr std::string_view id_prefix = "op-";
        constexpr std::size_t hex_digits = 17;
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        if (text.size() > detail::longest_arn) return {too_long, detail::longest_arn};
        if (text.starts_with(id_prefix)) return {outpost_id_without_arn, 0};
        const ArnFields arn = split_arn(text);
        if (const auto malformed =
                detail::inspect_regional_arn<OutpostArn>(text, arn, "outposts")) {
            return malformed;
        }
        const std::string_view resource = arn.resource;
        std::size_t from = text.size() - resource.size();
        if (!resource.starts_with(outpost)) return {not_an_outpost, from};
        from += outpost.size();
        const std::string_view id = resource.substr(outpost.size());
        if (!id.starts_with(id_prefix)) return {malformed_outpost_id, from};
        from += id_prefix.size();
        const std::string_view hex = id.substr(id_prefix.size());
        if (const std::size_t at = lower_case_hex_digits.first_outside(hex);
            at != hex.size() || hex.size() != hex_digits) {
            return {malformed_outpost_id, from + (at < hex_digits ? at : hex_digits)};
        }
        return {};
    }

    /// What may be odd about one.
    using doubts = Doubts<names_a_region_of_no_known_partition>;

    /// The Region that `text` names, which has no fault.
    static constexpr std::string_view region_in(std::string_view text) noexcept {
        return region_in_arn(text);
    }

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_of_unknown_partition(region_in(text)) ? 1 : 0;
    }

    /// The sentences, in the order of `outpost_arn_fault`. No evidence tells the error codes that
    /// EC2 answers with.
    static constexpr Reason reasons[] = {
        {"empty", "the Outpost's ARN is empty; leave the parameter out to copy into the Region"},
        {"whitespace_around", "there is white space before or after the Outpost's ARN; remove it"},
        {"too_long", "an Outpost's ARN has at most 2048 bytes; copy only the ARN"},
        {"outpost_id_without_arn",
         "this is the id of an Outpost; give its ARN, such as "
         "arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0"},
        {"truncated_arn",
         "this is no whole ARN; copy all of it, such as "
         "arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0"},
        detail::malformed_partition,
        {"wrong_service",
         "the third field of this ARN must be outposts; give the ARN of the Outpost itself"},
        detail::malformed_region,
        detail::partition_contradicts_region,
        detail::account_not_12_digits,
        {"not_an_outpost", "the ARN of an Outpost ends in outpost/ and the Outpost's id"},
        {"malformed_outpost_id",
         "the id of an Outpost is op- and 17 hexadecimal digits in lower case"},
    };

private:
    friend TextValue;

    constexpr explicit OutpostArn(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
