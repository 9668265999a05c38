// SPDX-License-Identifier: BSL-1.0
/// The identifier of a KMS key, in any of its four forms.
#ifndef WRIT_VALUE_KMS_KEY_ID_HPP
#define WRIT_VALUE_KMS_KEY_ID_HPP

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

/// Which of the four forms a KMS identifier has.
enum class KmsKeyForm : unsigned char {
    unrecognised,  ///< None of the four; only an unchecked identifier has it.
    key_id,        ///< `1234abcd-12ab-34cd-56ef-1234567890ab`, or `mrk-` and 32 digits.
    alias,         ///< `alias/ExampleAlias`
    key_arn,       ///< `arn:aws:kms:us-east-1:012345678910:key/…`
    alias_arn,     ///< `arn:aws:kms:us-east-1:012345678910:alias/…`
};

/// Why a text is no KMS identifier; `KmsKeyId::reasons` has the sentences.
enum class kms_key_id_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    too_long,
    alias_without_prefix,
    empty_alias_name,
    alias_name_too_long,
    alias_name_character,
    key_path_without_arn,
    truncated_arn,
    malformed_partition,
    wrong_service,
    malformed_region,
    partition_contradicts_region,
    account_not_12_digits,
    neither_key_nor_alias,
    upper_case_key_id,
    hyphenated_multi_region_key_id,
    malformed_key_id,
    unrecognised,
};

/// The identifier of a KMS key: a key id, an alias, a key ARN or an alias ARN (EC2's four forms,
/// API_CopyImage). EC2 looks at it only when the copy runs: a wrong one is accepted with an image
/// id in the reply and fails the image a quarter of an hour later (hashicorp/packer#6599, #6737),
/// so that this type is strict. The patterns are those that EFS publishes (`KmsKeyId`, botocore
/// 1.43.67, 2026-08-07); the version and variant of a UUID are not looked at.
class KmsKeyId : public TextValue<KmsKeyId, kms_key_id_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval KmsKeyId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(KmsKeyId)

    /// Which of the four forms it has.
    constexpr KmsKeyForm form() const noexcept {
        if (text().starts_with(alias_prefix)) return KmsKeyForm::alias;
        if (!text().starts_with("arn:")) {
            return is_key_id(text()) ? KmsKeyForm::key_id : KmsKeyForm::unrecognised;
        }
        const std::string_view resource = split_arn(text()).resource;
        if (resource.starts_with(key_prefix)) return KmsKeyForm::key_arn;
        if (resource.starts_with(alias_prefix)) return KmsKeyForm::alias_arn;
        return KmsKeyForm::unrecognised;
    }

    /// The fields of an ARN; all empty in the two other forms, which belong to whatever account
    /// and Region they are used in.
    constexpr ArnFields arn_fields() const noexcept { return split_arn(text()); }

    /// The id of the key, out of a key id or a key ARN; empty for an alias.
    constexpr std::string_view key_id() const noexcept {
        const std::string_view resource = arn_fields().resource;
        if (resource.starts_with(key_prefix)) return resource.substr(key_prefix.size());
        return form() == KmsKeyForm::key_id ? text() : std::string_view();
    }

    /// The name of the alias without `alias/`, out of an alias or an alias ARN; empty for a key.
    constexpr std::string_view alias_name() const noexcept {
        const ArnFields arn = arn_fields();
        const std::string_view resource = arn.are_there() ? arn.resource : text();
        return resource.starts_with(alias_prefix) ? resource.substr(alias_prefix.size())
                                                  : std::string_view();
    }

    /// Whether it is the id or ARN of a multi-Region key, whose replicas in other Regions have
    /// the same id.
    constexpr bool is_multi_region() const noexcept { return key_id().starts_with(mrk_prefix); }

    /// How many bytes it has.
    static constexpr Limits limits{1, detail::longest_arn};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<KmsKeyId> inspect(std::string_view text) noexcept {
        using enum kms_key_id_fault;
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        if (text.size() > detail::longest_arn) return {too_long, detail::longest_arn};
        if (text.starts_with("arn:")) return inspect_arn(text);
        if (text.starts_with(alias_prefix)) return inspect_alias(text, 0);
        if (text.starts_with(key_prefix)) return {key_path_without_arn, 0};
        if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
            return {truncated_arn, 0};
        }
        // Digits, hyphens and letters up to f are meant as a key id; other letters as a name.
        constexpr CharSet of_key_ids = lower_case_hex_digits + CharSet('A', 'F') + CharSet("-");
        if (text.starts_with(mrk_prefix) || of_key_ids.contains_all(text)) {
            return inspect_key_id(text, 0);
        }
        const std::size_t at = of_alias_names.first_outside(text);
        return at == text.size() ? Malformed<KmsKeyId>{alias_without_prefix, 0}
                                 : Malformed<KmsKeyId>{unrecognised, at};
    }

    /// What may be odd about one.
    using doubts = Doubts<names_a_region_of_no_known_partition>;

    /// The Region that `text` names, which has no fault.
    static constexpr std::string_view region_in(std::string_view text) noexcept {
        return text.starts_with("arn:") ? region_in_arn(text) : std::string_view();
    }

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_of_unknown_partition(region_in(text)) ? 1 : 0;
    }

    /// The sentences, in the order of `kms_key_id_fault`. No evidence tells an error code: EC2 has
    /// been seen to accept such requests and to fail the copy later.
    static constexpr Reason reasons[] = {
        {"empty",
         "the KMS key is empty; name a key, or leave KmsKeyId out to use the account's default "
         "key"},
        {"whitespace_around", "there is white space before or after the KMS key; remove it"},
        {"too_long", "a KMS key identifier has at most 2048 bytes; copy only the identifier"},
        {"alias_without_prefix",
         "this is no key id; the name of an alias begins with alias/, in lower case: write it in "
         "front of the name"},
        {"empty_alias_name", "there is no name behind alias/; give the alias's name"},
        {"alias_name_too_long", "the name of an alias has at most 250 characters behind alias/"},
        {"alias_name_character",
         "the name of an alias has only ASCII letters, digits, / _ and - behind alias/"},
        {"key_path_without_arn",
         "this is a part of a key's ARN; give the whole ARN, or only the id behind key/"},
        {"truncated_arn",
         "this is no whole ARN; copy all of it, which begins with arn: in lower case, such as "
         "arn:aws:kms:us-east-1:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab"},
        detail::malformed_partition,
        {"wrong_service", "the third field of this ARN must be kms; give the ARN of a KMS key"},
        detail::malformed_region,
        detail::partition_contradicts_region,
        detail::account_not_12_digits,
        {"neither_key_nor_alias",
         "the ARN of a key ends in key/ and the key's id, that of an alias in alias/ and its name"},
        {"upper_case_key_id",
         "the letters of a key id are lower case; write it as KMS shows it, since a wrong id fails "
         "only after the copy"},
        {"hyphenated_multi_region_key_id",
         "the id of a multi-Region key is mrk- and 32 digits without hyphens between them"},
        {"malformed_key_id",
         "a key id is 36 characters, such as 1234abcd-12ab-34cd-56ef-1234567890ab, or mrk- and 32 "
         "hexadecimal digits; copy it whole"},
        {"unrecognised",
         "this is none of the four ways to name a KMS key: its id, alias/ and a name, the key's "
         "ARN or the alias's ARN"},
    };

private:
    friend TextValue;

    constexpr explicit KmsKeyId(const detail::ValueText& value) noexcept : value_(value) {}

    static constexpr std::string_view key_prefix = "key/";
    static constexpr std::string_view alias_prefix = "alias/";
    static constexpr std::string_view mrk_prefix = "mrk-";
    static constexpr std::string_view uuid_pattern = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    static constexpr std::string_view mrk_pattern = "mrk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    static constexpr CharSet of_alias_names = alphanumerics + CharSet("/_-");

    // The offset at which `text` leaves `pattern`, where x stands for a digit in `hex`.
    static constexpr std::size_t leaves(std::string_view text, std::string_view pattern,
                                        const CharSet& hex) noexcept {
        std::size_t at = 0;
        while (at != text.size() && at != pattern.size() &&
               (pattern[at] == 'x' ? hex.contains(text[at]) : text[at] == pattern[at])) {
            ++at;
        }
        return at;
    }

    static constexpr bool follows(std::string_view text, std::string_view pattern,
                                  const CharSet& hex) noexcept {
        return text.size() == pattern.size() && leaves(text, pattern, hex) == text.size();
    }

    static constexpr bool is_key_id(std::string_view text) noexcept {
        return follows(text, uuid_pattern, lower_case_hex_digits) ||
               follows(text, mrk_pattern, lower_case_hex_digits);
    }

    // Offsets are counted from `from` bytes before `text`.
    static constexpr Malformed<KmsKeyId> inspect_key_id(std::string_view text,
                                                        std::size_t from) noexcept {
        using enum kms_key_id_fault;
        constexpr CharSet any_case = lower_case_hex_digits + CharSet('A', 'F');
        if (is_key_id(text)) return {};
        const bool is_mrk = text.starts_with(mrk_prefix);
        const std::string_view pattern = is_mrk ? mrk_pattern : uuid_pattern;
        const std::size_t at = leaves(text, pattern, lower_case_hex_digits);
        if (follows(text, pattern, any_case)) return {upper_case_key_id, from + at};
        if (is_mrk && follows(text.substr(mrk_prefix.size()), uuid_pattern, any_case)) {
            return {hyphenated_multi_region_key_id, from + at};
        }
        return {malformed_key_id, from + at};
    }

    // `text` begins with alias/.
    static constexpr Malformed<KmsKeyId> inspect_alias(std::string_view text,
                                                       std::size_t from) noexcept {
        using enum kms_key_id_fault;
        constexpr std::size_t longest = 250;
        const std::string_view name = text.substr(alias_prefix.size());
        from += alias_prefix.size();
        if (name.empty()) return {empty_alias_name, from};
        if (const std::size_t at = of_alias_names.first_outside(name); at != name.size()) {
            return {alias_name_character, from + at};
        }
        if (name.size() > longest) return {alias_name_too_long, from + longest};
        return {};
    }

    static constexpr Malformed<KmsKeyId> inspect_arn(std::string_view text) noexcept {
        const ArnFields arn = split_arn(text);
        if (const auto malformed = detail::inspect_regional_arn<KmsKeyId>(text, arn, "kms")) {
            return malformed;
        }
        const std::string_view resource = arn.resource;
        const std::size_t from = text.size() - resource.size();
        if (resource.starts_with(key_prefix)) {
            return inspect_key_id(resource.substr(key_prefix.size()), from + key_prefix.size());
        }
        if (resource.starts_with(alias_prefix)) return inspect_alias(resource, from);
        return {kms_key_id_fault::neither_key_nor_alias, from};
    }

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
