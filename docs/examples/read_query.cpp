// SPDX-License-Identifier: BSL-1.0
// A query string from the wire: what a gateway, a test double or a reader of logs gets.
#include <writ/ec2/copy_image.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using namespace writ;

void print(const Fault& fault) {
    std::cout << fault.parameter.to<std::string>() << ": " << fault.name() << ": " << fault.text();
    if (fault.offset != 0) std::cout << " (at byte " << fault.offset << ')';
    if (!fault.ec2_code().empty()) std::cout << " [" << fault.ec2_code() << ']';
    std::cout << '\n';
}

void of_an_sdk() {
    std::cout << "== sdk ==\n";
    // [sdk]
    // Another order, and + for a space.
    constexpr std::string_view body =
        "Action=CopyImage&Version=2016-11-15&SourceRegion=us-west-2&SourceImageId=ami-1a2b3c4d"
        "&Name=My+server+%28v1.0%29"
        "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=k+e";
    std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto request = read_query<ec2::CopyImage>(body, memory, in_region("eu-west-1"));
    if (request) {
        std::cout << (*request)->name->text() << '\n' << query<std::string>(*request) << '\n';
    }
    // [/sdk]
}

void all_faults_at_once() {
    std::cout << "== faults ==\n";
    // [faults]
    constexpr std::string_view body =
        "Action=CopyImages&Name=100%&SourceImageId=ami-5731123e&SourceRegion=us-east-1a"
        "&Description=caf%E9";
    std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto request = read_query<ec2::CopyImage>(body, memory);
    if (!request) {
        for (const Fault& fault : request.error()) print(fault);
    }
    // [/faults]
}

void memory_as_needed() {
    std::cout << "== memory ==\n";
    // [memory]
    constexpr std::string_view body =
        "Action=CopyImage&Version=2016-11-15&SourceRegion=us-west-2&SourceImageId=ami-1a2b3c4d"
        "&Name=My+server";
    ReadingMemory none;
    auto request = read_query<ec2::CopyImage>(body, none);
    std::vector<std::byte> bytes(none.needed());
    if (!none.was_enough()) {
        ReadingMemory memory(bytes.data(), bytes.size());
        request = read_query<ec2::CopyImage>(body, memory);
    }
    if (request) std::cout << query<std::string>(*request) << '\n';
    // [/memory]
}

int main() {
    of_an_sdk();
    all_faults_at_once();
    memory_as_needed();
}
