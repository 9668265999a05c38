// SPDX-License-Identifier: BSL-1.0
#include "support/harness.hpp"

#include <cstring>

namespace writ_test {

ExactBuffer::ExactBuffer(std::string_view text) : size_(text.size()), data_(new char[size_]) {
    if (size_ != 0) std::memcpy(data_, text.data(), size_);
}

ExactBuffer::~ExactBuffer() {
    delete[] data_;
}

std::int64_t opaque(std::int64_t number) noexcept {
    return number;
}

namespace {

std::string complaint_about_doubt(std::string_view doubt, std::string_view who,
                                  const Judgement& judgement) {
    const std::string says(who);
    if (judgement.fault != 0) {
        return says + " refuses it: " + std::string(judgement.name) + " at " +
               std::to_string(judgement.offset) + ". ";
    }
    std::string what;
    if (!judgement.keeps_text) what += says + " changes the text or forgets the check. ";
    if (judgement.doubt != doubt) {
        what += says + (judgement.doubt.empty()
                            ? " is in no doubt. "
                            : " is in doubt: " + std::string(judgement.doubt) + ". ");
    }
    if (judgement.allocations != 0) what += says + " allocates. ";
    return what;
}

std::string complaint_about_refusal(const Expected& expected, std::string_view who,
                                    const Judgement& judgement) {
    const std::string says(who);
    if (judgement.fault == 0) return says + " accepts it. ";
    std::string what;
    if (judgement.fault != expected.fault) {
        what += says + " gives another reason: " + std::string(judgement.name) + ". ";
    } else if (judgement.name != expected.name) {
        what += says + " calls the reason " + std::string(judgement.name) + ". ";
    }
    if (judgement.offset != expected.offset) {
        what += says + " says at " + std::to_string(judgement.offset) + ", not at " +
                std::to_string(expected.offset) + ". ";
    }
    if (judgement.sentence.empty()) what += says + " has no sentence. ";
    if (judgement.allocations != 0) what += says + " allocates. ";
    return what;
}

}  // namespace

std::string complaint_about_acceptance(const Judgement& by_compiler, const Judgement& by_program) {
    return complaint_about_doubt("", by_compiler, by_program);
}

std::string complaint_about_doubt(std::string_view doubt, const Judgement& by_compiler,
                                  const Judgement& by_program) {
    return complaint_about_doubt(doubt, "the compiler", by_compiler) +
           complaint_about_doubt(doubt, "the program", by_program);
}

std::string complaint_about_refusal(const Expected& expected, const Judgement& by_compiler,
                                    const Judgement& by_program) {
    return complaint_about_refusal(expected, "the compiler", by_compiler) +
           complaint_about_refusal(expected, "the program", by_program);
}

}  // namespace writ_test
