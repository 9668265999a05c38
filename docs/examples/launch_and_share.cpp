// SPDX-License-Identifier: BSL-1.0
// Launches an instance, waits until it runs, tags it, makes an image of it, shares that, goes
// through a listing, and ends the instance: the requests of one job, each checked and printed as it
// is sent, and what is read of the replies.
#include <array>
#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>

#include <writ/ec2/create_image.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/modify_image_attribute.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/terminate_instances.hpp>
#include <writ/ec2/waiters/instance_running.hpp>
#include <writ/reply/values_of.hpp>

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

// A reply with the elements of the EC2 model.
constexpr std::string_view body =
    "<RunInstancesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId><instancesSet>"
    "<item><instanceId>i-0abcdef1234567890</instanceId>"
    "<instanceState><code>0</code><name>pending</name></instanceState></item>"
    "</instancesSet></RunInstancesResponse>";

// Replies to DescribeInstances: still pending, then running, on the first of two pages.
constexpr std::string_view listings[] = {
    "<DescribeInstancesResponse><reservationSet><item><instancesSet>"
    "<item><instanceId>i-0abcdef1234567890</instanceId>"
    "<instanceState><name>pending</name></instanceState></item>"
    "</instancesSet></item></reservationSet></DescribeInstancesResponse>",
    "<DescribeInstancesResponse><reservationSet><item><instancesSet>"
    "<item><instanceId>i-0abcdef1234567890</instanceId>"
    "<instanceState><name>running</name></instanceState></item>"
    "</instancesSet></item></reservationSet><nextToken>page-2</nextToken>"
    "</DescribeInstancesResponse>",
    "<DescribeInstancesResponse><reservationSet><item><instancesSet>"
    "<item><instanceId>i-0abcdef1234567891</instanceId>"
    "<instanceState><name>running</name></instanceState></item>"
    "</instancesSet></item></reservationSet></DescribeInstancesResponse>"};

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

    // [read]
    const auto launched = read_reply<ec2::RunInstances>(200, body);
    if (!launched.result() || launched.result()->instances.empty()) return 1;
    const ec2::Instance first = *launched.result()->instances.begin();
    const auto instance = first.instance_id.value();
    if (!instance) return 1;
    // [/read]

    // [tag]
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto resources = values_of<ec2::AnyResourceId>(memory, *launched.result(),
                                                         &ec2::RunInstancesResult::instances,
                                                         &ec2::Instance::instance_id);
    if (!resources) return 1;  // memory.needed() tells how much is enough
    const ec2::Tag tags[] = {{.key = "team", .value = "R&D"}, {.key = "project", .value = ""}};
    refused += send(ec2::CreateTags{.resources = *resources, .tags = tags});
    // [/tag]

    // [wait]
    const ec2::InstanceId instances[] = {*instance};
    using Waiter = ec2::waiters::InstanceRunning;
    for (int attempt = 1;; ++attempt) {
        refused += send(ec2::DescribeInstances{.instance_ids = instances});
        const auto reply = read_reply<ec2::DescribeInstances>(200, listings[attempt - 1]);
        const Judgement judgement = Waiter::judge(reply);
        if (judgement.verdict == Verdict::done) {
            std::cout << "it is " << judgement.why << '\n';
            break;
        }
        if (judgement.verdict == Verdict::failed || attempt == Waiter::most_tries) return 1;
        std::cout << "ask again in " << Waiter::delay << " seconds\n";
    }
    // [/wait]

    // [image]
    refused += send(ec2::CreateImage{.instance_id = *instance, .name = "golden (2026-11)"});
    const ec2::LaunchPermission partner[] = {{.user_id = "012345678910"}};
    refused += send(ec2::ModifyImageAttribute{.image_id = "ami-0abcdef1234567891",
                                              .launch_permission = {.add = partner}});
    // [/image]

    // [pages]
    const ec2::Filter running[] = {{.name = "instance-state-name", .values = list_of<"running">}};
    const std::string_view* listing = listings;
    for (Optional<ec2::DescribeInstances> page =
             ec2::DescribeInstances{.filters = running, .max_results = 100};
         page;) {
        refused += send(*page);
        const auto reply = read_reply<ec2::DescribeInstances>(200, *++listing);
        if (!reply.result()) return 1;
        for (const ec2::Reservation& reservation : reply.result()->reservations) {
            for (const ec2::Instance& one : reservation.instances) {
                std::cout << "running: " << one.instance_id.text().to<std::string>() << '\n';
            }
        }
        page = next_page(*page, *reply.result());
    }
    // [/pages]

    // [end]
    refused += send(ec2::TerminateInstances{.instance_ids = instances});
    // [/end]

    return refused == 0 ? 0 : 1;
}
