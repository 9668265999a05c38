// SPDX-License-Identifier: BSL-1.0
/// Assertions about rules, one line each. Include it behind harness.hpp, which tells of the two
/// ways in which a test file is compiled.
#ifndef WRIT_TESTS_SUPPORT_RULES_HPP
#define WRIT_TESTS_SUPPORT_RULES_HPP

#include <writ/ec2/copy_image.hpp>

#include "support/harness.hpp"

//=== requests ===//

/// A CopyImage from the Region `from`, with the further members given.
#define COPY_FROM(from, ...)                                    \
    ::writ::ec2::CopyImage {                                    \
        .name = "My server", .source_image_id = "ami-5731123e", \
        .source_region = from __VA_OPT__(, ) __VA_ARGS__        \
    }

/// The same as parameters.
#define COPY_PARAMETERS_FROM(from)                              \
    {"Name", "My server"}, {"SourceImageId", "ami-5731123e"}, { \
        "SourceRegion", from                                    \
    }

/// The ARN of an Outpost that belongs to `region`.
#define OUTPOST_IN(region) "arn:aws:outposts:" region ":123456789012:outpost/op-1234567890abcdef0"

/// The ARN of a KMS key in `region`.
#define KEY_IN(region) \
    "arn:aws:kms:" region ":012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab"

//=== assertions ===//

/// What BREAKS_READ reads.
#define WRIT_READ ::writ::ec2::CopyImage

#define WRIT_ARGUMENTS(...) __VA_ARGS__

#ifdef WRIT_CASES

#define BREAKS(rule, parameter, accepted, rejected)                   \
    [[maybe_unused]] constexpr auto WRIT_JOIN(writ_case_, __LINE__) = \
        ::writ::checked WRIT_CHOOSE(WRIT_CASE_##rule, accepted, rejected);
#define BREAKS_READ(rule, parameter, accepted, rejected)

#else

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// `check` lets the arguments `accepted` (in parentheses; the same for `rejected`) through without
/// any advice, and for `rejected`, which should differ in one token, finds that `rule` is broken
/// and nothing else, at `parameter`: as a fault, or as an advice if the rule only advises. With
/// the rule waived, nothing is found. All that is so at compile time, at run time, and when the
/// request is written as parameters and these are read. `checked` is silent about `accepted` and
/// about waived rules; that it stops the compiler at `rejected` is the case `<rule>` of
/// `rejects.cmake`, if there is a comment for it. Arrays must stand at namespace scope.
#define BREAKS(rule, parameter, accepted, rejected)                                               \
    TEST_CASE(#rule " is broken, line " WRIT_QUOTE(__LINE__)) {                                   \
        using namespace ::writ::ec2;                                                              \
        using Rule = rule;                                                                        \
        constexpr auto accepted_by_compiler =                                                     \
            ::writ_test::verdict_of(::writ::check(WRIT_ARGUMENTS accepted));                      \
        constexpr auto rejected_by_compiler =                                                     \
            ::writ_test::verdict_of(::writ::check(WRIT_ARGUMENTS rejected));                      \
        constexpr auto waived_by_compiler =                                                       \
            ::writ_test::verdict_of(::writ::check(WRIT_ARGUMENTS rejected, ::writ::waive<Rule>)); \
        [[maybe_unused]] constexpr auto checked_accepted = ::writ::checked accepted;              \
        [[maybe_unused]] constexpr auto checked_waived =                                          \
            ::writ::checked(WRIT_ARGUMENTS rejected, ::writ::waive<Rule>);                        \
        CHECK(::writ_test::complaint_about_passing(accepted_by_compiler) == "");                  \
        CHECK(::writ_test::complaint_about_breaking<Rule>(#rule, parameter,                       \
                                                          rejected_by_compiler) == "");           \
        CHECK(::writ_test::complaint_about_passing(waived_by_compiler) == "");                    \
        const ::writ_test::RunTimeTwin accepted_by_program accepted;                              \
        const ::writ_test::RunTimeTwin rejected_by_program rejected;                              \
        const ::writ_test::RunTimeTwin waived_by_program(WRIT_ARGUMENTS rejected,                 \
                                                         ::writ::waive<Rule>);                    \
        CHECK(accepted_by_program.allocations() == 0);                                            \
        CHECK(rejected_by_program.allocations() == 0);                                            \
        CHECK(::writ_test::complaint_about_passing(accepted_by_program.checked()) == "");         \
        CHECK(::writ_test::complaint_about_passing(accepted_by_program.read()) == "");            \
        CHECK(::writ_test::complaint_about_breaking<Rule>(#rule, parameter,                       \
                                                          rejected_by_program.checked()) == "");  \
        CHECK(::writ_test::complaint_about_breaking<Rule>(#rule, parameter,                       \
                                                          rejected_by_program.read()) == "");     \
        CHECK(::writ_test::complaint_about_passing(waived_by_program.checked()) == "");           \
        CHECK(::writ_test::complaint_about_passing(waived_by_program.read()) == "");              \
    }

/// The same for a rule that no request can break, since the type of a member keeps it: of the
/// parameters `accepted` and `rejected` (in parentheses), from which a request to us-west-2 is
/// read. With the rule waived, nothing is found.
#define BREAKS_READ(rule, parameter, accepted, rejected)                                        \
    TEST_CASE(#rule " is broken by what is read, line " WRIT_QUOTE(__LINE__)) {                 \
        using namespace ::writ::ec2;                                                            \
        using Rule = rule;                                                                      \
        constexpr ::writ::Parameter accepted_parameters[] = {WRIT_ARGUMENTS accepted};          \
        constexpr ::writ::Parameter rejected_parameters[] = {WRIT_ARGUMENTS rejected};          \
        const ::writ_test::ExactParameters accepted_text(accepted_parameters);                  \
        const ::writ_test::ExactParameters rejected_text(rejected_parameters);                  \
        CHECK(::writ_test::complaint_about_passing(                                             \
                  ::writ_test::verdict_of(::writ::read_parameters<WRIT_READ>(                   \
                      accepted_text.list(), ::writ::in_region("us-west-2")))) == "");           \
        CHECK(::writ_test::complaint_about_breaking<Rule>(                                      \
                  #rule, parameter,                                                             \
                  ::writ_test::verdict_of(::writ::read_parameters<WRIT_READ>(                   \
                      rejected_text.list(), ::writ::in_region("us-west-2")))) == "");           \
        CHECK(::writ_test::complaint_about_passing(::writ_test::verdict_of(                     \
                  ::writ::read_parameters<WRIT_READ>(rejected_text.list(), ::writ::waive<Rule>, \
                                                     ::writ::in_region("us-west-2")))) == "");  \
    }

namespace writ_test {

/// What became of a request.
struct Verdict {
    /// Whether it was let through.
    bool passes = false;
    /// How many faults there were, or advices if it was let through.
    std::size_t count = 0;
    /// The first of them, if there is one.
    writ::Fault first = {};
};

/// What `result`, of `check` or `read_parameters`, says.
template <class Result>
constexpr Verdict verdict_of(const Result& result) {
    const auto verdict = [&](const auto& faults) {
        return Verdict{result.has_value(), faults.size() + faults.overflow(),
                       faults.empty() ? writ::Fault{} : faults[0]};
    };
    return result ? verdict(result->advice()) : verdict(result.error());
}

/// Why `verdict` is not that nothing at all was found; empty if it is.
inline std::string complaint_about_passing(const Verdict& verdict) {
    if (verdict.passes && verdict.count == 0) return {};
    return std::string(verdict.passes ? "advice: " : "fault: ") +
           verdict.first.parameter.to<std::string>() + ": " + std::string(verdict.first.name());
}

/// Why `verdict` is not that `Rule`, called `name`, is broken at `parameter`, and nothing else;
/// empty if it is.
template <class Rule>
std::string complaint_about_breaking(std::string_view name, std::string_view parameter,
                                     const Verdict& verdict) {
    if (verdict.passes != Rule::is_advice) {
        return verdict.passes ? "it is let through"
                              : "refused: " + std::string(verdict.first.name());
    }
    if (verdict.count == 0) return "there is no advice";
    if (verdict.count > 1) return "something else is found too";
    if (verdict.first.name() != name) return "found: " + std::string(verdict.first.name());
    if (!(verdict.first.parameter == parameter)) {
        return "placed at " + verdict.first.parameter.to<std::string>();
    }
    if (verdict.first.offset != 0) return "a rule has no offset in a text";
    if (verdict.first.text().empty()) return "there is no sentence";
    if (Rule::source.empty()) return "there is no source";
    return {};
}

/// Copies of names and values, each text in a heap buffer of its exact size.
class ExactParameters {
public:
    /// No parameters yet.
    ExactParameters() = default;

    /// Copies of `parameters`.
    explicit ExactParameters(writ::List<writ::Parameter> parameters) {
        for (const writ::Parameter& parameter : parameters) add(parameter.name, parameter.value);
    }

    /// The parameters of `request`.
    template <class Request>
    explicit ExactParameters(const writ::Checked<Request>& request) {
        writ::each_parameter(
            request, [&](std::string_view name, std::string_view value) { add(name, value); });
    }

    /// Adds a copy of a parameter.
    void add(std::string_view name, std::string_view value) {
        texts_.push_back(std::make_unique<ExactBuffer>(name));
        const std::string_view own_name = texts_.back()->text();
        texts_.push_back(std::make_unique<ExactBuffer>(value));
        parameters_.push_back({own_name, texts_.back()->text()});
    }

    /// The parameters, which may be reordered.
    std::vector<writ::Parameter>& parameters() noexcept { return parameters_; }

    /// The parameters.
    writ::List<writ::Parameter> list() const noexcept { return parameters_; }

private:
    std::vector<std::unique_ptr<ExactBuffer>> texts_;
    std::vector<writ::Parameter> parameters_;
};

/// What the running program says of the arguments of `check`, and of the parameters that the
/// request is written as, read with the same options.
class RunTimeTwin {
public:
    /// Judges `request`.
    template <class Request, class... Option>
    explicit RunTimeTwin(const Request& request, const Option&... option) {
        const ExactParameters written(writ::unchecked(request));
        const auto memory = std::make_unique<std::byte[]>(memory_size);
        writ::ReadingMemory lists(memory.get(), memory_size);
        const AllocationWatch watch;
        checked_ = verdict_of(writ::check(request, option...));
        if (request.extra.empty()) {
            read_ = verdict_of(writ::read_parameters<Request>(written.list(), lists, option...));
        } else {
            read_ = checked_;  // their names may be such that nothing else can read them
        }
        allocations_ = watch.allocations();
        place_ = read_.first.parameter.to<std::string>();
        read_.first.parameter = {{}, place_, {}};
    }
    RunTimeTwin(const RunTimeTwin&) = delete;
    RunTimeTwin& operator=(const RunTimeTwin&) = delete;

    /// What `check` says.
    const Verdict& checked() const noexcept { return checked_; }

    /// What `read_parameters` says.
    const Verdict& read() const noexcept { return read_; }

    /// How many allocations both took.
    std::size_t allocations() const noexcept { return allocations_; }

private:
    static constexpr std::size_t memory_size = 262144;

    Verdict checked_;
    Verdict read_;
    std::string place_;
    std::size_t allocations_ = 0;
};

}  // namespace writ_test

#endif  // WRIT_CASES

#endif
