// SPDX-License-Identifier: BSL-1.0
#include <writ/core/required.hpp>

#include "support/harness.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/rule/check.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>

using namespace writ;

namespace required_test {

// Takes literals of one word.
struct Word {
    template <std::size_t Size>
    consteval Word(const char (&literal)[Size]) : text(literal, Size - 1) {
        if (text.find(' ') != std::string_view::npos) must_be_one_word();
    }

    static constexpr Word unchecked(std::string_view text) { return Word(text, 0); }
    static void must_be_one_word();

    std::string_view text;

private:
    constexpr Word(std::string_view text_, int) : text(text_) {}
};

struct Request {
    Required<Word, struct Subject_given_right_and_in_order> subject;
    Required<Word, struct Verb_given_right_and_in_order> verb;
    int number = 7;
};

struct Disk {
    Optional<Integer> size{};
    YesNo is_fast{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Size", self.size);
            row("IsFast", self.is_fast);
        }
    };
};

// Required members of each kind, before and behind others: more than a reader can try one by one.
struct Build {
    Optional<ec2::ImageId> early{};
    Required<ec2::ImageId, struct Image_given_right_and_in_order> image;
    Required<List<ec2::ImageId>, struct Further_given_right_and_in_order> further;
    Required<Disk, struct Disk_given_right_and_in_order> disk;
    Required<YesNo, struct IsLoud_given_right_and_in_order> is_loud;
    Required<Integer, struct Count_given_right_and_in_order> count;
    Required<Integer, struct Most_given_right_and_in_order> most;
    Disk plain{};
    Required<ec2::ImageId, struct Late_given_right_and_in_order> late;

    struct Model {
        static constexpr std::string_view action = "Build";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Early", self.early);
            row("Image", self.image);
            row("Further", self.further);
            row("Disk", self.disk);
            row("IsLoud", self.is_loud);
            row("Count", self.count);
            row("Most", self.most);
            row("Plain", self.plain);
            row("Late", self.late);
        }
    };
};

}  // namespace required_test

using namespace required_test;

// rejects list_left_out: Further_given_right_and_in_order
[[maybe_unused]] constexpr Build with_list = WRIT_TWIN(list_left_out,
                                                       (Build{.image = "ami-5731123e",
                                                              .further = list_of<"ami-5731123f">,
                                                              .disk = Disk{.size = 8},
                                                              .is_loud = true,
                                                              .count = 1,
                                                              .most = 2,
                                                              .late = "ami-5731123e"}),
                                                       (Build{.image = "ami-5731123e",
                                                              .disk = Disk{.size = 8},
                                                              .is_loud = true,
                                                              .count = 1,
                                                              .most = 2,
                                                              .late = "ami-5731123e"}));

// rejects empty_required_list: required_parameter_says_nothing.*Further_given_right_and_in_order
[[maybe_unused]] constexpr Checked with_element =
    checked(Build{.image = "ami-5731123e",
                  .further = WRIT_TWIN(empty_required_list, List<ec2::ImageId>(with_list.further),
                                       List<ec2::ImageId>()),
                  .disk = Disk{.size = 8},
                  .is_loud = true,
                  .count = 1,
                  .most = 2,
                  .late = "ami-5731123e"});

// rejects first_left_out: Subject_given_right_and_in_order
[[maybe_unused]] const Request subject_given = WRIT_TWIN(
    first_left_out, (Request{.subject = "writ", .verb = "checks"}), (Request{.verb = "checks"}));

// rejects second_left_out: Verb_given_right_and_in_order
[[maybe_unused]] const Request verb_given = WRIT_TWIN(
    second_left_out, (Request{.subject = "writ", .verb = "checks"}), (Request{.subject = "writ"}));

// rejects literal_that_the_value_refuses: must_be_one_word
[[maybe_unused]] constexpr Request by_compiler{
    .subject = WRIT_TWIN(literal_that_the_value_refuses, "writ", "it writ"), .verb = "checks"};

#ifndef WRIT_CASES

namespace {

using RequiredWord = Required<Word, struct Word_given_right_and_in_order>;

static_assert(!std::is_default_constructible_v<RequiredWord>);
static_assert(!std::is_default_constructible_v<Request>);
static_assert(std::is_convertible_v<Word, RequiredWord>);
static_assert(std::is_convertible_v<const char (&)[4], RequiredWord>);
static_assert(std::is_convertible_v<detail::Blank, RequiredWord>);
static_assert(!std::is_constructible_v<RequiredWord, std::string_view>);
static_assert(!std::is_constructible_v<RequiredWord, const char*>);
static_assert(!std::is_constructible_v<RequiredWord, std::string>);
static_assert(std::is_convertible_v<const RequiredWord&, const Word&>);
static_assert(sizeof(RequiredWord) == sizeof(Word));
static_assert(std::is_trivially_copyable_v<RequiredWord>);

static_assert(by_compiler.subject->text == "writ" && by_compiler.verb->text == "checks");
static_assert(by_compiler.number == 7);
static_assert((*detail::make_blank<Request>().verb).text.empty() &&
              detail::make_blank<Request>().number == 7);

}  // namespace

TEST_CASE("a Required takes a value that only the running program knows") {
    const std::string text = "writes";
    const Request request{.subject = "writ", .verb = Word::unchecked(text)};
    CHECK(request.verb->text == "writes");
    CHECK(request.verb->text.data() == text.data());
    const Word& word = request.verb;
    CHECK(&word == &*request.verb);
}

TEST_CASE("a required value that is gone at the end of the line is copied") {
    const auto made = [] {
        return Required<ec2::ImageId, struct Home>(*ec2::ImageId::parse("ami-5731123e"));
    };
    CHECK((*made()).text() == "ami-5731123e");
}

namespace {

// The names of the faults of a request without the parameters that are not in `pairs`.
std::string faults_of(const std::vector<Parameter>& pairs) {
    alignas(16) std::byte bytes[1024];
    ReadingMemory memory(bytes, sizeof bytes);
    const auto request = read_parameters<Build>(pairs, memory);
    std::string names;
    if (request) return query<std::string>(*request);
    for (const Fault& fault : request.error()) {
        names += fault.parameter.to<std::string>() + " " + std::string(fault.name()) + "\n";
    }
    return names;
}

}  // namespace

TEST_CASE("members of any kind can be required, and any number, wherever they stand") {
    const ec2::ImageId further[] = {"ami-5731123e", "ami-5731123f"};
    const int count = static_cast<int>(writ_test::opaque(3));
    Build request = with_list;
    request.further = further;
    request.count = count;
    request.plain = {.size = 9};
    CHECK(query<std::string>(*check(request)) ==
          "Action=Build&Version=2000-01-01&Image=ami-5731123e&Further.1=ami-5731123e"
          "&Further.2=ami-5731123f&Disk.Size=8&IsLoud=true&Count=3&Most=2&Plain.Size=9"
          "&Late=ami-5731123e");
    CHECK(request.further.size() == 2);
    CHECK((*request.further)[1] == further[1]);
    const std::vector<ec2::ImageId> vector(further, further + 2);
    const std::array<ec2::ImageId, 1> array{further[0]};
    request.further = vector;
    CHECK(request.further.data() == vector.data());
    request.further = array;
    CHECK(request.further.size() == 1);
}

TEST_CASE("a required list or structure in which nothing is said is missing") {
    Build request = with_list;
    request.further = List<ec2::ImageId>();
    request.disk = Disk{};
    const auto refused = check(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 2);
    CHECK(refused.error()[0].parameter == "Further");
    CHECK(refused.error()[1].parameter == "Disk");
    CHECK(refused.error()[1].name() == "missing");
    request.disk = Disk{.is_fast = false};
    CHECK(check(request).error().size() == 1);
}

TEST_CASE("all required members are read, and each that is not there is told once") {
    std::vector<Parameter> pairs{{"Image", "ami-5731123e"},
                                 {"Further.1", "ami-5731123f"},
                                 {"Disk.IsFast", "true"},
                                 {"IsLoud", "false"},
                                 {"Count", "1"},
                                 {"Most", "2"},
                                 {"Late", "ami-5731123e"}};
    CHECK(faults_of(pairs) ==
          "Action=Build&Version=2000-01-01&Image=ami-5731123e&Further.1=ami-5731123f"
          "&Disk.IsFast=true&IsLoud=false&Count=1&Most=2&Late=ami-5731123e");
    CHECK(faults_of({}) ==
          "Image missing\nFurther missing\nDisk missing\nIsLoud missing\nCount missing\n"
          "Most missing\nLate missing\n");
    pairs.erase(pairs.begin() + 1);
    CHECK(faults_of(pairs) == "Further missing\n");
}

#endif
