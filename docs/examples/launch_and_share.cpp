// SPDX-License-Identifier: BSL-1.0
// Launches an instance, tags it, makes an image of it, shares that, and ends the instance: the
// requests of one job, each checked and printed as it is sent.
#include <array>
#include <iostream>
#include <string>

#include <writ/ec2/create_image.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/modify_image_attribute.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/terminate_instances.hpp>

using namespace writ;

namespace {

// Stands for an HTTP client.
template <class Request>
int send(const Request& request) {
    const auto checked = check(request);
    if (!checked) {
        for (const Fault& fault : checked.error()) {
            std::cout << fault.parameter.to<std::string>() << ": " << fault.text() << '\n';
        }
        return 1;
    }
    for (const Fault& advice : checked->advice()) {
        std::cout << "advice: " << advice.parameter.to<std::string>() << ": " << advice.text()
                  << '\n';
    }
    std::cout << query<std::string>(*checked) << '\n';
    return 0;
}

}  // namespace

int main() {
    int refused = 0;

    // [launch]
    constexpr std::array<ec2::BlockDeviceMapping, 1> disks{{
        {.ebs = {.volume_size = 30, .volume_type = ec2::VolumeType::gp3, .encryption = encrypted()},
         .device_name = "/dev/xvda"},
    }};
    const ec2::RunInstances launch{
        .max_count = 1,
        .min_count = 1,
        .block_device_mappings = disks,
        .image_id = "ami-0abcdef1234567890",
        .instance_type = ec2::InstanceType::m7g_large,
        .security_group_ids = list_of<"sg-0abcdef1234567890">,
        .subnet_id = "subnet-0abcdef1234567890",
        .metadata_options = {.http_tokens = ec2::HttpTokensState::required},
    };
    refused += send(launch);
    // [/launch]

    const std::string told = "i-0abcdef1234567890";  // by the reply
    const auto instance = ec2::InstanceId::parse(told);
    if (!instance) return 1;
    const ec2::InstanceId instances[] = {*instance};

    // [tag]
    const ec2::AnyResourceId resources[] = {*instance};
    const ec2::Tag tags[] = {{.key = "team", .value = "R&D"}, {.key = "project", .value = ""}};
    refused += send(ec2::CreateTags{.resources = resources, .tags = tags});
    // [/tag]

    // [image]
    refused += send(ec2::CreateImage{.instance_id = *instance, .name = "golden (2026-11)"});
    const ec2::LaunchPermission partner[] = {{.user_id = "012345678910"}};
    refused += send(ec2::ModifyImageAttribute{.image_id = "ami-0abcdef1234567891",
                                              .launch_permission = {.add = partner}});
    // [/image]

    // [end]
    const ec2::Filter running[] = {{.name = "instance-state-name", .values = list_of<"running">}};
    refused += send(ec2::DescribeInstances{.filters = running, .max_results = 100});
    refused += send(ec2::TerminateInstances{.instance_ids = instances});
    // [/end]

    return refused == 0 ? 0 : 1;
}
