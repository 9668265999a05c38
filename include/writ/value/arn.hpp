// SPDX-License-Identifier: BSL-1.0
/// Amazon Resource Names.
#ifndef WRIT_VALUE_ARN_HPP
#define WRIT_VALUE_ARN_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/utf8.hpp>
#include <writ/text/viewed_text.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The six fields of an ARN, as views of its text; all empty where a text has not that many.
struct ArnFields {
    /// `aws`, `aws-cn` and so on.
    std::string_view partition = {};
    /// `kms`, `outposts` and so on.
    std::string_view service = {};
    /// The Region's code; empty in ARNs of global resources.
    std::string_view region = {};
    /// The account, mostly 12 digits; empty in ARNs that belong to none.
    std::string_view account = {};
    /// All the rest, with the colons and slashes in it.
    std::string_view resource = {};

    /// Whether there were six fields.
    constexpr bool are_there() const noexcept { return !partition.empty(); }
};

/// The fields of `text`, split at its first five colons; whether they are well-formed is not
/// looked at. All are empty if there are not six, the first is not `arn` or the second is empty.
constexpr ArnFields split_arn(std::string_view text WRIT_LIFETIMEBOUND) noexcept {
    constexpr std::string_view prefix = "arn:";
    if (!text.starts_with(prefix)) return {};
    text.remove_prefix(prefix.size());
    std::string_view fields[4];
    for (std::string_view& field : fields) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) return {};
        field = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (fields[0].empty()) return {};
    return {fields[0], fields[1], fields[2], fields[3], text};
}

/// Refused: the fields would be views of characters that are gone at the end of the line.
template <TemporaryText Text>
constexpr ArnFields split_arn(Text&& text) noexcept {
    detail::refuse_temporary<Text>();
    return split_arn(std::string_view(text));
}

/// The partition in `text`, which is an ARN.
constexpr std::string_view partition_in_arn(std::string_view text WRIT_LIFETIMEBOUND) noexcept {
    text = text.substr(text.find(':') + 1);
    return text.substr(0, text.find(':'));
}

/// Refused: it would view characters that are gone at the end of the line.
template <TemporaryText Text>
constexpr std::string_view partition_in_arn(Text&& text) noexcept {
    detail::refuse_temporary<Text>();
    return partition_in_arn(std::string_view(text));
}

/// The Region in `text`, which is an ARN.
constexpr std::string_view region_in_arn(std::string_view text WRIT_LIFETIMEBOUND) noexcept {
    for (int field = 0; field != 3; ++field) text = text.substr(text.find(':') + 1);
    return text.substr(0, text.find(':'));
}

/// Refused, as above.
template <TemporaryText Text>
constexpr std::string_view region_in_arn(Text&& text) noexcept {
    detail::refuse_temporary<Text>();
    return region_in_arn(std::string_view(text));
}

/// Why a text is no ARN; `Arn::reasons` has the sentences.
enum class arn_fault : unsigned char {
    none,
    empty,
    missing_arn_prefix,
    too_few_fields,
    malformed_partition,
    empty_service,
    empty_resource,
    partition_contradicts_region,
    too_long,
    not_utf8,
    holds_nul,
};

namespace detail {

// The longest ARN that any service's model takes: KMS's `ArnType` (botocore 1.43.67, 2026-08-07).
inline constexpr std::size_t longest_arn = 2048;

inline constexpr Reason malformed_partition{
    "malformed_partition",
    "the second field of an ARN names the partition: aws, aws-cn, aws-us-gov or another name that "
    "begins with aws"};

inline constexpr Reason partition_contradicts_region{
    "partition_contradicts_region",
    "the partition in the second field is not the one that the Region in the fourth belongs to; "
    "correct whichever is wrong"};

// Whether the partition named `partition` is not the one that owns Regions named like `region`.
constexpr bool contradicts(std::string_view partition, std::string_view region) noexcept {
    const std::size_t owner = place_of_partition(region);
    return owner != unknown_partition && partitions[owner].name != partition;
}

}  // namespace detail

/// An Amazon Resource Name: `arn:partition:service:region:account:resource`, the grammar of the
/// SDKs' endpoint rules (Smithy rules engine, `aws.parseArn`, smithy 0f732312 of 2026-08-13). The
/// Region and the account may be empty. At most 2048 bytes.
class Arn : public TextValue<Arn, arn_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Arn(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Arn)

    /// The fields; all empty in an unchecked text that has not six.
    constexpr ArnFields fields() const noexcept { return split_arn(text()); }

    /// How many bytes it has.
    static constexpr Limits limits{1, detail::longest_arn};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Arn> inspect(std::string_view text) noexcept {
        using enum arn_fault;
        constexpr std::string_view prefix = "arn:";
        if (text.empty()) return {empty, 0};
        if (const auto malformed = detail::inspect_free_text<Arn>(text, detail::longest_arn)) {
            return malformed;
        }
        if (text.size() > detail::longest_arn) return {too_long, detail::longest_arn};
        if (!text.starts_with(prefix)) return {missing_arn_prefix, 0};
        const ArnFields arn = split_arn(text);
        if (!arn.are_there()) {
            return text.substr(prefix.size()).starts_with(':')
                       ? Malformed<Arn>{malformed_partition, prefix.size()}
                       : Malformed<Arn>{too_few_fields, text.size()};
        }
        const auto offset = [&](std::string_view field) {
            return static_cast<std::size_t>(field.data() - text.data());
        };
        if (!is_partition_name(arn.partition)) return {malformed_partition, offset(arn.partition)};
        if (arn.service.empty()) return {empty_service, offset(arn.service)};
        if (detail::contradicts(arn.partition, arn.region)) {
            return {partition_contradicts_region, offset(arn.region)};
        }
        if (arn.resource.empty()) return {empty_resource, offset(arn.resource)};
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

    /// The sentences, in the order of `arn_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the ARN is empty; give one"},
        {"missing_arn_prefix", "an ARN begins with arn: in lower case; copy it from its beginning"},
        {"too_few_fields",
         "an ARN has six fields, arn:partition:service:region:account:resource; copy it to its "
         "end"},
        detail::malformed_partition,
        {"empty_service", "the third field of an ARN names the service; it cannot be empty"},
        {"empty_resource", "the ARN ends before its resource; copy it to its end"},
        detail::partition_contradicts_region,
        {"too_long", "an ARN has at most 2048 bytes; copy only the ARN"},
        detail::not_utf8,
        detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit Arn(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
