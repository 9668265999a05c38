// SPDX-License-Identifier: BSL-1.0
// Names and values from anywhere: flags, a configuration file, another SDK's map.
#include <writ/ec2/copy_image.hpp>

#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace writ;

void print(const Fault& fault) {
    std::cout << fault.parameter.to<std::string>() << ": " << fault.name() << ": " << fault.text();
    if (fault.offset != 0) std::cout << " (at byte " << fault.offset << ')';
    if (!fault.ec2_code().empty()) std::cout << " [" << fault.ec2_code() << ']';
    std::cout << '\n';
}

void all_faults_at_once() {
    std::cout << "== faults ==\n";
    // [faults]
    const Parameter pairs[] = {
        {"Name", "My server"},        {"SourceImageId", "ami-5731123"},
        {"KmsKeyId", "key/1234abcd"}, {"TagSpecification.1.Tag.1.Key", "aws:name"},
        {"SourceRgion", "us-east-1"},
    };
    std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto request = read_parameters<ec2::CopyImage>(pairs, memory, in_region("us-west-2"));
    if (!request) {
        for (const Fault& fault : request.error()) print(fault);
        if (request.error().overflow() != 0) std::cout << "and more\n";
    }
    // [/faults]
}

void any_pairs() {
    std::cout << "== map ==\n";
    // [map]
    const std::map<std::string, std::string> pairs = {
        {"Name", "My server"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "us-east-1"}};
    const auto request = read_parameters<ec2::CopyImage>(pairs, in_region("us-west-2"));
    if (request) std::cout << query<std::string>(*request) << '\n';
    // [/map]
}

void memory_as_needed() {
    std::cout << "== memory ==\n";
    const Parameter pairs[] = {
        {"Name", "My server"},
        {"SourceImageId", "ami-5731123e"},
        {"SourceRegion", "us-east-1"},
        {"TagSpecification.1.ResourceType", "image"},
        {"TagSpecification.1.Tag.1.Key", "Name"},
        {"TagSpecification.1.Tag.1.Value", "golden ami"},
    };
    // [memory]
    ReadingMemory none;
    if (!read_parameters<ec2::CopyImage>(pairs, none) && !none.was_enough()) {
        std::vector<std::byte> bytes(none.needed());
        ReadingMemory memory(bytes.data(), bytes.size());
        const auto request = read_parameters<ec2::CopyImage>(pairs, memory);
        if (request) std::cout << query<std::string>(*request) << '\n';
    }
    // [/memory]
}

void unknown_parameters() {
    std::cout << "== unknown ==\n";
    // [unknown]
    const Parameter pairs[] = {
        {"Name", "My server"},
        {"SourceImageId", "ami-5731123e"},
        {"SourceRegion", "us-east-1"},
        {"ParameterOfTomorrow", "yes"},
    };
    std::byte bytes[256];
    ReadingMemory memory(bytes);
    const auto request = read_parameters<ec2::CopyImage>(pairs, memory, keep_unknown);
    if (request) {
        for (const Fault& advice : request->advice()) print(advice);
        std::cout << query<std::string>(*request) << '\n';
    }
    // [/unknown]
}

int main() {
    all_faults_at_once();
    any_pairs();
    memory_as_needed();
    unknown_parameters();
}
