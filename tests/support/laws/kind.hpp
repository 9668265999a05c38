// SPDX-License-Identifier: BSL-1.0
/// Kinds of values as the laws see them: who says which texts are right, how to make one, and what
/// writ says. A new value type has its line in kind.cpp; what lacks one does not link.
#ifndef WRIT_TESTS_SUPPORT_KIND_HPP
#define WRIT_TESTS_SUPPORT_KIND_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <writ/writ.hpp>

#include "support/laws/dice.hpp"

namespace writ_test {

/// Where a request goes, and what its ARNs and zones must say to fit. Texts of a kind have marks in
/// place of these, so that they fit whatever the plan is.
struct Plan {
    std::string region = "us-west-2";  ///< the Region that the request goes to
    std::string other = "us-east-1";   ///< another one of the same partition
    std::string partition = "aws";     ///< the partition of both
    std::string zone_front = "usw2";   ///< what the ids of the Region's zones begin with
    bool is_known = true;              ///< whether writ knows the partition

    /// What stands for each of these in a text.
    static constexpr char region_mark = '\1';
    static constexpr char other_mark = '\2';
    static constexpr char partition_mark = '\3';
    static constexpr char zone_front_mark = '\4';

    /// A plan in one of the partitions that are known.
    static Plan known(Dice& dice);

    /// A plan in a partition that nobody knows.
    static Plan unknown(Dice& dice);

    /// Either.
    static Plan any(Dice& dice);

    /// `text` with what the marks stand for.
    std::string fill(const std::string& text) const;
};

/// What writ says of a text.
struct Verdict {
    bool is_right = true;         ///< whether it is taken
    std::string_view fault = {};  ///< the name of the fault, if it is not
    std::size_t offset = 0;       ///< where
};

/// A kind of values.
struct Kind {
    const char* name;                              ///< the value type
    bool (*accepts)(const std::string&);           ///< whether a text is right, as the oracle says
    std::string (*make)(Dice&);                    ///< a text that is right, with marks
    const char* simplest;                          ///< the simplest one, with marks
    Verdict (*judge)(std::string_view) = nullptr;  ///< what writ says; null if it is no value type
    bool has_marks = false;                        ///< whether the texts have marks
};

/// What writ judges as a text.
template <class Value>
concept Judged = requires(std::string_view text) {
    Value::parse(text);
}
|| requires(std::string_view text) {
    Value::inspect(text);
};

/// The kind of a value type, or of an enumeration that is a yes/no parameter.
template <class Value>
const Kind& kind_of();

/// Names and values of extra parameters.
extern const Kind extra_name;
extern const Kind extra_value;

/// The kinds of all value types that are judged, as the headers tell them.
const std::vector<const Kind*>& all_kinds();

/// Any bytes, above all those that mean something in a query string.
std::string hostile_bytes(Dice& dice);

/// `text` with a few small changes.
std::string mutated(std::string text, Dice& dice);

/// A text that is none of this kind, near one that is.
std::string malformed(const Kind& kind, const Plan& plan, Dice& dice);

/// A text for `kind`: right, nearly right, or nothing of the sort.
std::string any_text(const Kind& kind, Dice& dice);

}  // namespace writ_test

#endif
