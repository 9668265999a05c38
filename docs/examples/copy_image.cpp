// SPDX-License-Identifier: BSL-1.0
//
// copy_image: checks an EC2 CopyImage request, and prints it as a query string, as names and
// values, or as a command line for curl. Its flags are those of `aws ec2 copy-image`.
//
//     g++ -std=c++20 -Iinclude docs/examples/copy_image.cpp -o copy_image
//     ./copy_image --source-image-id ami-5731123e --source-region us-east-1 --name "My server"
//
// It turns flags into names and values and gives them to writ; it has no rule of its own. With
// `--from-query -` it reads query strings instead, one a line, and prints a line for each: the
// query string as writ writes it, or `faults:` and the names of its faults.
#include <cstddef>
#include <cstdio>
#include <deque>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/endpoint.hpp>

namespace {

// Exit codes; 64 is EX_USAGE of sysexits.h.
enum Exit : int {
    exit_checked = 0,
    exit_not_written = 1,
    exit_faults = 2,
    exit_usage = 64
};

constexpr std::string_view usage =
    "usage: copy_image --name NAME --source-image-id AMI --source-region REGION\n"
    "    [--region REGION]  the Region to copy to, whose endpoint the request is for\n"
    "    [--description TEXT] [--client-token TOKEN]\n"
    "    [--encrypted | --no-encrypted] [--kms-key-id KEY]\n"
    "    [--destination-outpost-arn ARN] [--destination-availability-zone ZONE]\n"
    "    [--destination-availability-zone-id ID]\n"
    "    [--copy-image-tags | --no-copy-image-tags] [--dry-run | --no-dry-run]\n"
    "    [--snapshot-copy-completion-duration-minutes MINUTES]\n"
    "    [--tag-specifications ResourceType=image,Tags=[{Key=K,Value=V},...] ...]\n"
    "    [--output query | parameters | curl]\n"
    "or:    copy_image --from-query - [--region REGION] < one query string a line\n";

struct Flag {
    std::string_view flag;
    std::string_view parameter;
    std::string_view value = {};  // of a flag that takes none
};

constexpr Flag flags[] = {
    {"--name", "Name"},
    {"--source-image-id", "SourceImageId"},
    {"--source-region", "SourceRegion"},
    {"--description", "Description"},
    {"--client-token", "ClientToken"},
    {"--encrypted", "Encrypted", "true"},
    {"--no-encrypted", "Encrypted", "false"},
    {"--kms-key-id", "KmsKeyId"},
    {"--destination-outpost-arn", "DestinationOutpostArn"},
    {"--destination-availability-zone", "DestinationAvailabilityZone"},
    {"--destination-availability-zone-id", "DestinationAvailabilityZoneId"},
    {"--copy-image-tags", "CopyImageTags", "true"},
    {"--no-copy-image-tags", "CopyImageTags", "false"},
    {"--dry-run", "DryRun", "true"},
    {"--no-dry-run", "DryRun", "false"},
    {"--snapshot-copy-completion-duration-minutes", "SnapshotCopyCompletionDurationMinutes"},
};

struct Arguments {
    std::deque<std::string> texts;  // what the parameters view, where it is not an argument
    std::vector<writ::Parameter> parameters;
    std::vector<std::string_view> regions;  // one, unless --region is given more than once
    std::string_view output = "query";
    bool reads_queries = false;
    std::vector<std::string> malformed_tags;  // tag specifications that cannot be taken apart

    // Keeps a text that is put together here.
    std::string_view keep(std::string text) { return texts.emplace_back(std::move(text)); }
};

// Takes `ResourceType=image,Tags=[{Key=k,Value=v},...]` apart, the shorthand of the AWS CLI:
// values end at a comma or a brace, unless they stand between quotes; \, is a comma.
class TagSpecificationParser {
public:
    TagSpecificationParser(Arguments& arguments, std::string_view text, std::string prefix)
        : arguments_(arguments), rest_(text), prefix_(std::move(prefix)) {}

    bool parse() {
        do {
            if (take("Tags=[")) {
                if (!parse_tags()) return false;
            } else if (!parse_pair(prefix_ + ".", ",")) {
                return false;
            }
        } while (take(","));
        return rest_.empty();
    }

private:
    bool parse_tags() {
        if (take("]")) return true;
        do {
            const std::string prefix = prefix_ + ".Tag." + std::to_string(++tags_) + ".";
            if (!take("{")) return false;
            if (take("}")) continue;
            do {
                if (!parse_pair(prefix, ",}")) return false;
            } while (take(","));
            if (!take("}")) return false;
        } while (take(","));
        return take("]");
    }

    // `Key=value`
    bool parse_pair(const std::string& prefix, std::string_view ends) {
        const std::size_t equals = rest_.find_first_of("=,{}[]");
        if (equals == std::string_view::npos || equals == 0 || rest_[equals] != '=') return false;
        const std::string_view name =
            arguments_.keep(prefix + std::string(rest_.substr(0, equals)));
        rest_.remove_prefix(equals + 1);
        std::string value;
        if (rest_.starts_with('"') || rest_.starts_with('\'')) {
            const char quote = rest_.front();
            rest_.remove_prefix(1);
            while (!rest_.starts_with(quote)) {
                if (rest_.size() > 1 && rest_[0] == '\\' &&
                    (rest_[1] == quote || rest_[1] == '\\')) {
                    rest_.remove_prefix(1);
                }
                if (rest_.empty()) return false;
                value += rest_.front();
                rest_.remove_prefix(1);
            }
            rest_.remove_prefix(1);
        } else {
            while (!rest_.empty() && ends.find(rest_.front()) == std::string_view::npos) {
                if (rest_.starts_with("\\,")) rest_.remove_prefix(1);
                value += rest_.front();
                rest_.remove_prefix(1);
            }
        }
        arguments_.parameters.push_back({name, arguments_.keep(std::move(value))});
        return true;
    }

    bool take(std::string_view text) {
        if (!rest_.starts_with(text)) return false;
        rest_.remove_prefix(text.size());
        return true;
    }

    Arguments& arguments_;
    std::string_view rest_;
    std::string prefix_;
    int tags_ = 0;
};

void print(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
}

int refuse_usage(std::string_view what, std::string_view argument) {
    print(stderr, "copy_image: ");
    print(stderr, what);
    print(stderr, argument);
    print(stderr, "\n");
    print(stderr, usage);
    return exit_usage;
}

// Reads the command line; 0, or the exit code if it makes no sense.
int read_arguments(const std::vector<std::string_view>& given, Arguments& arguments) {
    int specifications = 0;
    for (std::size_t at = 0; at != given.size(); ++at) {
        const std::string_view flag = given[at];
        const Flag* known = nullptr;
        for (const Flag& candidate : flags) {
            if (candidate.flag == flag) known = &candidate;
        }
        const bool is_tags = flag == "--tag-specifications";
        if (known == nullptr && !is_tags && flag != "--region" && flag != "--output" &&
            flag != "--from-query") {
            return refuse_usage("there is no flag ", flag);
        }
        if (known != nullptr && !known->value.empty()) {
            arguments.parameters.push_back({known->parameter, known->value});
            continue;
        }
        if (++at == given.size()) return refuse_usage("a value is missing behind ", flag);
        const std::string_view value = given[at];
        if (known != nullptr) {
            arguments.parameters.push_back({known->parameter, value});
        } else if (flag == "--region") {
            arguments.regions.push_back(value);
        } else if (flag == "--output") {
            if (value != "query" && value != "parameters" && value != "curl") {
                return refuse_usage("there is no output ", value);
            }
            arguments.output = value;
        } else if (flag == "--from-query") {
            if (value != "-")
                return refuse_usage("query strings are read only from -, not ", value);
            arguments.reads_queries = true;
        } else {
            for (;; ++at) {
                std::string prefix = "TagSpecification." + std::to_string(specifications + 1);
                const std::size_t before = arguments.parameters.size();
                TagSpecificationParser parser(arguments, given[at], prefix);
                if (parser.parse()) {
                    ++specifications;
                } else {  // what was understood of it stands for nothing
                    arguments.parameters.resize(before);
                    arguments.malformed_tags.push_back(std::move(prefix));
                }
                if (at + 1 == given.size() || given[at + 1].starts_with("--")) break;
            }
        }
    }
    if (arguments.reads_queries && given.size() != 2 + 2 * arguments.regions.size()) {
        return refuse_usage("only --region goes with ", "--from-query");
    }
    return 0;
}

// What came from the command line is shown without control characters, which could move the
// cursor of a terminal or begin a line of their own.
void print_visibly(std::FILE* stream, std::string_view text) {
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x20 || value == 0x7F) {
            std::fprintf(stream, "\\x%02x", static_cast<unsigned>(value));
        } else {
            print(stream, std::string_view(&byte, 1));
        }
    }
}

void report(std::string_view kind, std::string_view parameter, std::string_view name,
            std::string_view sentence) {
    print(stderr, kind);
    print(stderr, ": ");
    print_visibly(stderr, parameter);
    print(stderr, ": ");
    print(stderr, name);
    print(stderr, ": ");
    print(stderr, sentence);
    print(stderr, "\n");
}

void report(std::string_view kind, const writ::Fault& fault) {
    report(kind, fault.parameter.to<std::string>(), fault.name(), fault.text());
}

using Checked = writ::Checked<writ::ec2::CopyImage>;

void print_curl(const Checked& checked, const writ::ec2::Endpoint& endpoint) {
    // The key goes to curl through a pipe: what stands on a command line, all users can see. The
    // query string has no character that a shell would touch between single quotes.
    print(
        stdout,
        "{ printf 'user = \"%s:%s\"\\n' \"${AWS_ACCESS_KEY_ID:?}\" \"${AWS_SECRET_ACCESS_KEY:?}\"; "
        "[ -z \"${AWS_SESSION_TOKEN-}\" ] || "
        "printf 'header = \"x-amz-security-token: %s\"\\n' \"$AWS_SESSION_TOKEN\"; } | "
        "curl --config - --aws-sigv4 'aws:amz:");
    print(stdout, checked.region()->text());
    print(stdout, ":");
    print(stdout, writ::ec2::signing_name);
    print(stdout, "' -H 'Content-Type: ");
    print(stdout, writ::http::content_type);
    print(stdout, "' --data '");
    writ::write_query(checked, [](std::string_view piece) { print(stdout, piece); });
    print(stdout, "' 'https://");
    print(stdout, endpoint.host());
    print(stdout, writ::http::path);
    print(stdout, "'\n");
}

// Checks the request, which goes to `region` if that is told, and prints it; the exit code.
int run(const Arguments& arguments, bool is_faulty, const writ::Optional<writ::Region>& region) {
    // A first reading tells how much memory the tags need.
    writ::ReadingMemory none;
    (void)writ::read_parameters<writ::ec2::CopyImage>(arguments.parameters, none,
                                                      writ::in_region(region));
    std::vector<std::max_align_t> storage(none.needed() / sizeof(std::max_align_t) + 1);
    writ::ReadingMemory memory(storage.data(), storage.size() * sizeof(std::max_align_t));
    const auto checked = writ::read_parameters<writ::ec2::CopyImage>(arguments.parameters, memory,
                                                                     writ::in_region(region));
    if (!checked) {
        for (const writ::Fault& fault : checked.error()) report("fault", fault);
        if (checked.error().overflow() != 0) {
            report("fault", "Request", "too_many_faults",
                   std::to_string(checked.error().overflow()) + " more are not shown");
        }
        return exit_faults;
    }
    if (is_faulty) return exit_faults;
    if (arguments.output == "curl") {
        const auto endpoint = writ::ec2::endpoint(*checked);
        if (!endpoint) {
            report("fault", endpoint.error());
            return exit_faults;
        }
        print_curl(*checked, *endpoint);
    } else if (arguments.output == "parameters") {
        writ::each_parameter(*checked, [](std::string_view name, std::string_view value) {
            print(stdout, name);
            print(stdout, "=");
            print(stdout, value);
            print(stdout, "\n");
        });
    } else {
        print(stdout, writ::query<std::string>(*checked));
        print(stdout, "\n");
    }
    for (const writ::Fault& advice : checked->advice()) report("advice", advice);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        print(stderr, "copy_image: the output could not be written\n");
        return exit_not_written;
    }
    return exit_checked;
}

// Checks the query strings on standard input, in memory for one line; the exit code.
int run_queries(const writ::Optional<writ::Region>& region) {
    std::ios::sync_with_stdio(false);
    std::vector<std::max_align_t> storage(256);
    bool all_passed = true;
    for (std::string line; std::getline(std::cin, line);) {
        const auto read = [&](writ::ReadingMemory& memory) {
            return writ::read_query<writ::ec2::CopyImage>(line, memory, writ::in_region(region));
        };
        const auto size = [&] { return storage.size() * sizeof(std::max_align_t); };
        writ::ReadingMemory memory(storage.data(), size());
        auto checked = read(memory);
        if (!memory.was_enough()) {
            storage.resize(memory.needed() / sizeof(std::max_align_t) + 1);
            memory = writ::ReadingMemory(storage.data(), size());
            checked = read(memory);
        }
        if (checked) {
            writ::write_query(*checked, [](std::string_view piece) { std::cout << piece; });
        } else {
            all_passed = false;
            std::cout << "faults:";
            for (const writ::Fault& fault : checked.error()) std::cout << ' ' << fault.name();
            if (checked.error().overflow() != 0) std::cout << " too_many_faults";
        }
        std::cout << '\n';
    }
    if (!std::cout.flush()) return exit_not_written;
    return all_passed ? exit_checked : exit_faults;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> given(argv + 1, argv + argc);
    Arguments arguments;
    if (const int failed = read_arguments(given, arguments); failed != 0) return failed;
    bool is_faulty = false;
    for (const std::string& parameter : arguments.malformed_tags) {
        is_faulty = true;
        report("fault", parameter, "malformed_tag_specification",
               "write ResourceType=image,Tags=[{Key=K,Value=V},...] with quotes around values that "
               "have a comma or a brace");
    }
    if (arguments.output == "curl" && arguments.regions.empty()) {
        is_faulty = true;
        report("fault", "Region", writ::ReadingReasons::missing.name,
               writ::ReadingReasons::missing.text);
    }
    if (arguments.regions.size() > 1) {
        is_faulty = true;
        report("fault", "Region", writ::ReadingReasons::given_twice.name,
               writ::ReadingReasons::given_twice.text);
    }
    writ::Optional<writ::Region> region;
    if (!arguments.regions.empty()) {
        const auto parsed = writ::Region::parse(arguments.regions.front());
        if (parsed) {
            region = *parsed;
        } else {
            is_faulty = true;
            report("fault", "Region", parsed.error().name(), parsed.error().text());
        }
    }
    if (arguments.reads_queries) return is_faulty ? int{exit_faults} : run_queries(region);
    return run(arguments, is_faulty, region);
}
