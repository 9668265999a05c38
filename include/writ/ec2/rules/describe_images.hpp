// SPDX-License-Identifier: BSL-1.0
/// The rules of DescribeImages alone.
#ifndef WRIT_EC2_RULES_DESCRIBE_IMAGES_HPP
#define WRIT_EC2_RULES_DESCRIBE_IMAGES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

namespace detail {

inline constexpr const char* account_sentence =
    "an account id has exactly 12 digits, without hyphens and without white space around it; "
    "leading zeros count, which a file that holds it as a number loses";

constexpr bool is_account_id(std::string_view text) noexcept {
    return text.size() == 12 && digits.contains_all(text);
}

// Whether `text` stands for an account, but is no id of one: it has other than twelve digits, or
// hyphens among them, or white space around them.
constexpr bool is_broken_account_id(std::string_view text) noexcept {
    constexpr CharSet around = writ::detail::white_space;
    std::string_view id = text;
    while (!id.empty() && around.contains(id.front())) id.remove_prefix(1);
    while (!id.empty() && around.contains(id.back())) id.remove_suffix(1);
    const bool is_meant = (digits + CharSet("-")).contains_all(id) &&
                          id.find_first_not_of('-') != std::string_view::npos;
    return is_meant && !is_account_id(text);
}

// Calls `put` for each of `names`, called `parameter`, of which `is_wrong(text)`.
template <class IsWrong, class Put>
constexpr void each_wrong_name(const List<AnyText>& names, std::string_view parameter,
                               IsWrong is_wrong, Put put) noexcept {
    const auto judge = [&](const AnyText& name, std::uint32_t at) {
        if (name.is_checked() && is_wrong(name.text())) put(Place{{}, parameter, {at}});
    };
    writ::detail::each_numbered(names, judge);
}

// Whether `text` is neither an account id, whole or broken, nor one of `words`.
template <std::size_t Count>
constexpr bool is_unknown_word(std::string_view text,
                               const std::string_view (&words)[Count]) noexcept {
    for (const std::string_view word : words) {
        if (text == word) return false;
    }
    return !is_broken_account_id(text) && !is_account_id(text);
}

}  // namespace detail

/// An owner is meant to be an account, and is no account id.
struct owner_is_no_account_id : Refuses {
    /// The name, the sentence and EC2's code, as documented.
    static constexpr Reason reason{"owner_is_no_account_id", detail::account_sentence,
                                   "InvalidUserID.Malformed"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Owner.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 error codes; for the accounts of launch permissions recorded answers of EC2 of "
        "2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ec2/images_controls) and "
        "hashicorp/packer-plugin-amazon#120, #186");

    /// Each such owner.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_wrong_name(request.owners, parameters[0], detail::is_broken_account_id, put);
    }
};

/// One who may launch the images is meant to be an account, and is no account id.
struct executable_user_is_no_account_id : Refuses {
    /// The name, the sentence and EC2's code, as documented.
    static constexpr Reason reason{"executable_user_is_no_account_id", detail::account_sentence,
                                   "InvalidUserID.Malformed"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ExecutableBy.N"};
    /// Where it comes from.
    static constexpr std::string_view source = owner_is_no_account_id::source;

    /// Each such user.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_wrong_name(request.executable_users, parameters[0],
                                detail::is_broken_account_id, put);
    }
};

/// An owner is neither an account nor a word that AWS documents.
struct owner_is_not_documented : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"owner_is_not_documented",
                                   "an owner is an account id, self, amazon, aws-backup-vault or "
                                   "aws-marketplace, without white "
                                   "space around it; see whether this one is meant"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Owner.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 model of 2026-08-07 (botocore 1.43.67), DescribeImages, Owners");

    /// Each such owner.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr auto is_unknown = [](std::string_view text) {
            constexpr std::string_view words[] = {"self", "amazon", "aws-backup-vault",
                                                  "aws-marketplace"};
            return detail::is_unknown_word(text, words);
        };
        detail::each_wrong_name(request.owners, parameters[0], is_unknown, put);
    }
};

/// One who may launch the images is neither an account nor a word that AWS documents.
struct executable_user_is_not_documented : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "executable_user_is_not_documented",
        "who may launch an image is an account id, self or all, without white space around it; see "
        "whether this one is meant"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ExecutableBy.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 model of 2026-08-07 (botocore 1.43.67), DescribeImages, ExecutableUsers");

    /// Each such user.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr auto is_unknown = [](std::string_view text) {
            constexpr std::string_view words[] = {"self", "all"};
            return detail::is_unknown_word(text, words);
        };
        detail::each_wrong_name(request.executable_users, parameters[0], is_unknown, put);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
