// SPDX-License-Identifier: BSL-1.0
// How an SDK throws what writ refuses, as exceptions of its own.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace writ;

// [exception]
// The SDK throws this instead of sending the request. A writ::Fault is a view of the request's
// text, which may be destroyed before the exception is caught. So each entry owns its texts.
class InvalidRequest : public std::invalid_argument {
public:
    struct Entry {
        std::string parameter;
        std::string name;  // stable, to branch on; also the title of its page
        std::string text;
    };

    explicit InvalidRequest(std::vector<Entry> entries)
        : std::invalid_argument(summary_of(entries)), entries_(std::move(entries)) {}

    const std::vector<Entry>& entries() const { return entries_; }

private:
    static std::string summary_of(const std::vector<Entry>& entries) {
        std::string summary;
        for (const Entry& entry : entries) {
            summary += entry.parameter + ": " + entry.name + ": " + entry.text + '\n';
        }
        return summary;
    }

    std::vector<Entry> entries_;
};
// [/exception]

// [wrap]
// Returns the checked request, or throws an exception with all faults.
template <class Request, class... Option>
Checked<Request> checked_or_throw(const Request& request, const Option&... options) {
    const auto result = check(request, options...);
    if (result) return *result;
    std::vector<InvalidRequest::Entry> entries;
    for (const Fault& fault : result.error()) {
        entries.push_back({fault.parameter.to<std::string>(), std::string(fault.name()),
                           std::string(fault.text())});
    }
    throw InvalidRequest(std::move(entries));
}

// Returns `text` as a value, or throws an exception that names the parameter.
template <class Value>
Value parsed_or_throw(std::string_view parameter, std::string_view text) {
    const auto result = Value::parse(text);
    if (result) return *result;
    throw InvalidRequest({{std::string(parameter), std::string(result.error().name()),
                           std::string(result.error().text())}});
}
// [/wrap]

// [use]
void copy(std::string_view image, std::string_view key) {
    try {
        const auto request = checked_or_throw(
            ec2::CopyImage{
                .name = "nightly",
                .source_image_id = parsed_or_throw<ec2::ImageId>("SourceImageId", image),
                .source_region = "eu-west-1",
                .encryption = encrypted_with(parsed_or_throw<KmsKeyId>("KmsKeyId", key))},
            in_region("us-west-2"));
        std::cout << query<std::string>(request) << '\n';
    } catch (const InvalidRequest& refused) {
        std::cout << refused.what();
    }
}
// [/use]

int main() {
    copy("am-5731123e", "alias/My-key");
    copy("ami-5731123e", "arn:aws:kms:eu-west-1:012345678910:alias/My-key");
    copy("ami-5731123e", "alias/My-key");
}
