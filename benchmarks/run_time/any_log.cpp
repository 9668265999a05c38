// SPDX-License-Identifier: BSL-1.0
// Reads a log of bodies, one a line, whose actions are known only from the text, and prints what
// that costs.
//
//     any_log write LOG          the bodies as writ writes them; fails if it refuses one
//     any_log time LOG [TIMES]   what is done, how many bodies and bytes there are, and the
//                                nanoseconds that all of them take in each round; the log is taken
//                                so many times
//     any_log answers LOG        for each body its bytes, the nanoseconds to read and check it in
//                                memory that was enough at once, the bytes of memory that it needs,
//                                the most that is asked for on the way there, how often it is read
//                                until there is enough, and what is found
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <writ/any/action.hpp>
#include <writ/any/actions.hpp>
#include <writ/any/any_request.hpp>
#include <writ/any/read_any.hpp>
#include <writ/any/write_any.hpp>
#include <writ/ec2/allocate_address.hpp>
#include <writ/ec2/attach_volume.hpp>
#include <writ/ec2/authorize_security_group_ingress.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_fleet.hpp>
#include <writ/ec2/create_launch_template.hpp>
#include <writ/ec2/create_route.hpp>
#include <writ/ec2/create_security_group.hpp>
#include <writ/ec2/create_snapshot.hpp>
#include <writ/ec2/create_subnet.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/create_volume.hpp>
#include <writ/ec2/create_vpc.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/describe_volumes.hpp>
#include <writ/ec2/modify_instance_attribute.hpp>
#include <writ/ec2/request_spot_instances.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/terminate_instances.hpp>

namespace {

using namespace writ;

// Those of the log. All 800 would be read as fast, and take a minute to compile.
using Known = Actions<ec2::AllocateAddress, ec2::AttachVolume, ec2::AuthorizeSecurityGroupIngress,
                      ec2::CopyImage, ec2::CreateFleet, ec2::CreateLaunchTemplate, ec2::CreateRoute,
                      ec2::CreateSecurityGroup, ec2::CreateSnapshot, ec2::CreateSubnet,
                      ec2::CreateTags, ec2::CreateVolume, ec2::CreateVpc, ec2::DescribeImages,
                      ec2::DescribeInstances, ec2::DescribeVolumes, ec2::ModifyInstanceAttribute,
                      ec2::RequestSpotInstances, ec2::RunInstances, ec2::TerminateInstances>;

using Clock = std::chrono::steady_clock;
using Answer = Result<AnyRequest, Faults>;

// So that all of it is worked out.
volatile std::size_t consumed = 0;

[[noreturn]] void fail(std::string_view what) {
    std::cerr << what << '\n';
    std::exit(1);
}

// Memory that is there already when it is asked for: what it takes to get it is not measured.
class Memory {
public:
    explicit Memory(std::size_t size) : storage_(size / sizeof(std::max_align_t) + 1) {}

    // The same bytes from the front.
    ReadingMemory lend() {
        return ReadingMemory(storage_.data(), storage_.size() * sizeof(std::max_align_t));
    }

private:
    std::vector<std::max_align_t> storage_;
};

// What is found in a body, in few words.
std::string told(const Answer& answer) {
    if (answer) return "right";
    constexpr std::size_t longest = 40;
    const Faults& faults = answer.error();
    const auto place = faults[0].parameter.to<std::string>();
    std::string text = place.size() <= longest ? place : std::to_string(place.size()) + " bytes";
    text += ": " + std::string(faults[0].name());
    const std::size_t others = faults.size() - 1 + faults.overflow();
    return others == 0 ? text : text + ", and " + std::to_string(others) + " more";
}

// How much memory a body needs, and how much is asked for until it is there.
struct Need {
    std::size_t needed = 0;
    std::size_t asked = 0;
};

Need need_of(std::string_view body) {
    Need need;
    while (true) {
        Memory memory(need.asked);
        ReadingMemory lent = memory.lend();
        consumed = consumed + read_query<Known>(body, lent).has_value();
        need = {lent.needed(), std::max(need.asked, lent.needed())};
        if (lent.was_enough()) return need;
    }
}

struct Log {
    std::string text;
    std::vector<std::string_view> bodies;
    bool repeated;

    Log(const char* name, std::size_t times) : repeated(times != 1) {
        std::ifstream file(name, std::ios::binary);
        const std::string once{std::istreambuf_iterator<char>(file), {}};
        if (once.empty()) fail("there is nothing in the log");
        text.reserve(once.size() * times);
        for (std::size_t at = 0; at != times; ++at) text += once;
        const std::string_view all = text;
        for (std::size_t at = 0; at != all.size();) {
            const std::size_t end = std::min(all.find('\n', at), all.size());
            bodies.push_back(all.substr(at, end - at));
            at = std::min(end + 1, all.size());
        }
    }

    std::size_t bytes() const { return text.size() - bodies.size(); }

    std::size_t longest() const {
        std::size_t most = 0;
        for (const std::string_view body : bodies) most = std::max(most, body.size());
        return most;
    }

    // As much memory as any of the bodies needs.
    std::size_t needed() const {
        std::size_t most = 0;
        for (const std::string_view body : bodies) most = std::max(most, need_of(body).asked);
        return most;
    }
};

// The bodies of a log are right; with one that is not there is nothing to measure.
AnyRequest read_right(std::string_view body, ReadingMemory& memory) {
    const Answer answer = read_query<Known>(body, memory);
    if (!answer) fail("refused: " + told(answer) + ": " + std::string(body));
    return *answer;
}

void write_all(const Log& log) {
    Memory memory(log.needed());
    for (const std::string_view body : log.bodies) {
        ReadingMemory lent = memory.lend();
        std::cout << query<std::string>(read_right(body, lent)) << '\n';
    }
}

// Prints what one way to go over the log takes.
template <class Go>
void time(std::string_view name, const Log& log, std::size_t rounds, const Go& go) {
    go();
    std::cout << name << ' ' << log.bodies.size() << ' ' << log.bytes();
    for (std::size_t round = 0; round != rounds; ++round) {
        const auto begin = Clock::now();
        go();
        const std::chrono::duration<double, std::nano> took = Clock::now() - begin;
        std::cout << ' ' << static_cast<std::size_t>(took.count());
    }
    std::cout << '\n';
}

void time_all(const Log& log, std::size_t rounds) {
    Memory memory(log.needed());
    std::vector<char> out(3 * log.longest());  // each byte may have to be escaped
    time("read_check", log, rounds, [&] {
        for (const std::string_view body : log.bodies) {
            ReadingMemory lent = memory.lend();
            consumed = consumed + read_right(body, lent).advice().size();
        }
    });
    time("read_check_write", log, rounds, [&] {
        for (const std::string_view body : log.bodies) {
            ReadingMemory lent = memory.lend();
            consumed = consumed + write_query(read_right(body, lent), out.data(), out.size()).size;
        }
    });
    if (log.repeated) return;
    // What has been read already is only written, as other clients do.
    std::vector<Memory> memories;
    std::vector<AnyRequest> requests;
    for (const std::string_view body : log.bodies) {
        memories.emplace_back(need_of(body).asked);
        ReadingMemory lent = memories.back().lend();
        requests.push_back(read_right(body, lent));
    }
    time("write", log, rounds, [&] {
        for (const AnyRequest& request : requests)
            consumed = consumed + write_query(request, out.data(), out.size()).size;
    });
}

void answer_all(const Log& log) {
    for (const std::string_view body : log.bodies) {
        const Need need = need_of(body);
        Memory memory(need.asked);
        double least = 0;
        double sum = 0;
        std::string found;
        for (int round = 0; round < 3 || sum < 50e6; ++round) {
            ReadingMemory lent = memory.lend();
            const auto begin = Clock::now();
            const Answer answer = read_query<Known>(body, lent);
            const std::chrono::duration<double, std::nano> took = Clock::now() - begin;
            sum += took.count();
            least = round == 0 ? took.count() : std::min(least, took.count());
            if (round == 0) found = told(answer);
        }
        std::cout << body.size() << ' ' << static_cast<std::size_t>(least) << ' ' << need.needed
                  << ' ' << need.asked << ' ' << found << std::endl;
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view mode = argc > 2 ? argv[1] : "";
    const std::size_t times = argc > 3 ? std::stoul(argv[3]) : 1;
    if (mode == "write") {
        write_all(Log(argv[2], 1));
    } else if (mode == "time") {
        time_all(Log(argv[2], times), times == 1 ? 51 : times == 10 ? 11 : 5);
    } else if (mode == "answers") {
        answer_all(Log(argv[2], 1));
    } else {
        fail("any_log write|time|answers LOG [TIMES]");
    }
}
