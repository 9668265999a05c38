// SPDX-License-Identifier: BSL-1.0
#include "support/laws/kind.hpp"

#include <algorithm>
#include <utility>

#include "support/laws/oracle.hpp"
#include "support/tree.hpp"

namespace writ_test {

namespace {

const std::string lower = "abcdefghijklmnopqrstuvwxyz";
const std::string digits = "0123456789";
const std::string hex = "0123456789abcdef";
const std::string alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + lower + digits;

std::string some(Dice& dice, const std::string& alphabet, std::size_t count) {
    std::string text;
    while (text.size() != count) text += dice.pick(alphabet);
    return text;
}

std::string some(Dice& dice, const std::string& alphabet, std::size_t least, std::size_t most) {
    return some(dice, alphabet, dice.length(least, most));
}

//=== plans ===//

struct KnownPartition {
    const char* name;
    const char* front;  // of its Regions
    std::vector<std::string> regions;
};

const std::vector<KnownPartition> known_partitions = {
    {"aws",
     "eu",
     {"us-east-1", "us-west-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-4",
      "ap-northeast-3", "ca-west-1", "eu-north-1", "eu-central-2", "il-central-1", "me-south-1",
      "mx-central-1", "sa-east-1"}},
    {"aws-cn", "cn", {"cn-north-1", "cn-northwest-1"}},
    {"aws-us-gov", "us-gov", {"us-gov-east-1", "us-gov-west-1"}},
    {"aws-iso", "us-iso", {"us-iso-east-1", "us-iso-west-1"}},
    {"aws-iso-b", "us-isob", {"us-isob-east-1", "us-isob-west-1"}},
    {"aws-iso-e", "eu-isoe", {"eu-isoe-west-1"}},
    {"aws-iso-f", "us-isof", {"us-isof-east-1", "us-isof-south-1"}},
    {"aws-eusc", "eusc-de", {"eusc-de-east-1"}},
};

// What the ids of a Region's zones begin with: `use1` for us-east-1. Of a Region of another form
// nothing is known.
std::string zone_front_of(const std::string& region) {
    static const std::vector<std::pair<std::string, std::string>> words = {
        {"gov", "g"},        {"north", "n"},      {"south", "s"},      {"east", "e"},
        {"west", "w"},       {"central", "c"},    {"northeast", "ne"}, {"northwest", "nw"},
        {"southeast", "se"}, {"southwest", "sw"},
    };
    std::string front = region.substr(0, region.find('-'));
    for (std::size_t at = front.size(); at < region.size();) {
        const std::size_t end = std::min(region.find('-', at + 1), region.size());
        const std::string word = region.substr(at + 1, end - at - 1);
        std::string letters;
        for (const auto& [long_word, short_word] : words) {
            if (word == long_word) letters = short_word;
        }
        if (letters.empty() && end != region.size()) return "zz1";
        front += letters.empty() ? word : letters;
        at = end;
    }
    return front;
}

std::string made_up_region(Dice& dice, const std::string& front) {
    const std::size_t room = 32 - 1 - 1 - front.size();  // two hyphens less a letter and a digit
    const std::string direction = some(dice, lower, 1, room - 1);
    return front + '-' + direction + '-' + some(dice, digits, 1, room - direction.size());
}

std::string unknown_region(Dice& dice) {
    std::string region;
    do {
        std::string front = some(dice, lower, 1, 12);
        if (dice.one_in(2)) front += '-' + some(dice, lower, 1, 12);
        region = made_up_region(dice, front);
    } while (!oracle::partition_of(region).empty());
    return region;
}

//=== texts ===//

std::string partition(Dice& dice) {
    std::string name = "aws";
    for (std::size_t count = dice.below(4); count != 0; --count) {
        name += '-' + some(dice, lower, 1, 20);
    }
    return name;
}

std::string code_point(Dice& dice) {
    static const std::vector<std::string> rare = {
        "&",
        "=",
        "%",
        "+",
        ";",
        " ",
        "\n",
        "\t",
        "\x7F",
        "\xC2\x80",
        "\xDF\xBF",
        "\xE0\xA0\x80",
        "\xED\x9F\xBF",
        "\xEE\x80\x80",
        "\xEF\xBF\xBD",
        "\xEF\xBF\xBF",
        "\xF0\x90\x80\x80",
        "\xF4\x8F\xBF\xBF",
        "\xC3\xA9",
        "\xF0\x9F\x90\xA7",
    };
    return dice.one_in(3) ? dice.pick(rare) : std::string(1, dice.pick(alphanumeric));
}

std::string free_text(Dice& dice, std::size_t least, std::size_t most) {
    std::string text;
    for (std::size_t count = dice.length(least, most); count != 0; --count) {
        text += code_point(dice);
    }
    return text;
}

std::string key_id(Dice& dice) {
    if (dice.one_in(3)) return "mrk-" + some(dice, hex, 32);
    return some(dice, hex, 8) + '-' + some(dice, hex, 4) + '-' + some(dice, hex, 4) + '-' +
           some(dice, hex, 4) + '-' + some(dice, hex, 12);
}

std::string alias(Dice& dice) {
    return dice.one_in(8) ? "alias/aws/ebs" : "alias/" + some(dice, alphanumeric + "/_-", 1, 250);
}

std::string regional_arn(Dice& dice, const std::string& service) {
    return std::string("arn:") + Plan::partition_mark + ':' + service + ':' + Plan::region_mark +
           ':' + some(dice, digits, 12) + ':';
}

std::string make_arn(Dice& dice) {
    const std::string any = alphanumeric + "-/.* ";
    return std::string("arn:") + Plan::partition_mark + ':' + some(dice, any, 1, 20) + ':' +
           (dice.one_in(3) ? "" : std::string(1, Plan::region_mark)) + ':' +
           (dice.one_in(3) ? "" : some(dice, digits, 12)) + ':' + some(dice, any + ':', 1, 60);
}

std::string make_account_id(Dice& dice) {
    return some(dice, "0123456789", 12);
}

std::string make_any_image_id(Dice& dice) {
    const std::vector<std::string> prefixes = {"ami-", "aki-", "ari-"};
    return dice.pick(prefixes) + some(dice, hex, dice.one_in(2) ? 8 : 17);
}

std::string make_any_text(Dice& dice) {
    return free_text(dice, 0, 60);
}

std::string make_blob(Dice& dice) {
    const std::string alphabet = alphanumeric + "+/";
    std::string text = some(dice, alphabet, 4 * dice.length(0, 20));
    switch (dice.below(3)) {
        case 0: return text + some(dice, alphabet, 3) + "=";
        case 1: return text + some(dice, alphabet, 2) + "==";
        default: return text;
    }
}

std::string make_bucket(Dice& dice) {
    const std::string name = some(dice, lower + digits, 3, 255);
    return dice.one_in(2) ? name : name + '/' + free_text(dice, 0, 40);
}

std::string make_client_token(Dice& dice) {
    std::string printable;
    for (char byte = ' '; byte <= '~'; ++byte) printable += byte;
    return some(dice, printable, 1, dice.one_in(4) ? 128 : 64);
}

std::string make_completion_duration(Dice& dice) {
    return std::to_string(15 * dice.length(1, 2880 / 15));
}

std::string make_description(Dice& dice) {
    return free_text(dice, 0, 255);
}

std::string make_double(Dice& dice) {
    if (dice.one_in(8)) return dice.pick(std::vector<std::string>{"NaN", "Infinity", "-Infinity"});
    std::string text = (dice.one_in(3) ? "-" : "") + some(dice, digits, 1, 20);
    if (dice.one_in(2)) text += "." + some(dice, digits, 1, 20);
    if (dice.one_in(4)) {
        text +=
            dice.pick(std::vector<std::string>{"e", "E", "e+", "e-"}) + some(dice, digits, 1, 3);
    }
    return text;
}

std::string make_image_id(Dice& dice) {
    return "ami-" + some(dice, hex, dice.one_in(2) ? 8 : 17);
}

std::string make_image_id_or_parameter(Dice& dice) {
    return dice.one_in(2) ? make_image_id(dice)
                          : "resolve:ssm:" + some(dice, hex, 1 + dice.below(30));
}

std::string make_image_name(Dice& dice) {
    return some(dice, alphanumeric + " ()[]./-'@_", 3, 128);
}

std::string make_resource_type(Dice& dice) {
    return dice.one_in(2) ? "image" : "snapshot";
}

std::string make_integer(Dice& dice) {
    const std::string number = std::to_string(dice.length(0, 2'147'483'647));
    return number != "0" && dice.one_in(3) ? "-" + number : number;
}

std::string make_kms_key_id(Dice& dice) {
    switch (dice.below(4)) {
        case 0: return key_id(dice);
        case 1: return alias(dice);
        case 2: return regional_arn(dice, "kms") + "key/" + key_id(dice);
        default: return regional_arn(dice, "kms") + alias(dice);
    }
}

std::string make_local_zone_id(Dice& dice) {
    const std::string location =
        dice.one_in(8) ? "az" : some(dice, lower, 1, dice.one_in(2) ? 3 : 12);
    return std::string(1, Plan::zone_front_mark) + '-' + location + some(dice, digits, 1, 2) +
           "-az" + some(dice, digits, 1, 2);
}

std::string make_availability_zone(Dice& dice) {
    const std::string region(1, Plan::region_mark);
    if (dice.one_in(2)) return region + some(dice, lower, 1, 1);
    return region + '-' + some(dice, lower + digits + "-", 0, 12) +
           some(dice, lower + digits, 1, 1);
}

std::string make_availability_zone_id(Dice& dice) {
    const std::string location = dice.one_in(3) ? some(dice, lower, 1, 6) + dice.pick(digits) : "";
    return std::string(1, Plan::zone_front_mark) + (location.empty() ? "" : "-" + location) +
           "-az" + some(dice, digits, 1, 2);
}

std::string ipv4_address(Dice& dice) {
    std::string address;
    for (int octet = 0; octet != 4; ++octet) {
        address += (octet == 0 ? "" : ".") + std::to_string(dice.below(256));
    }
    return address;
}

std::string make_ipv4_cidr_block(Dice& dice) {
    return ipv4_address(dice) + '/' + std::to_string(dice.below(33));
}

std::string make_ipv6_cidr_block(Dice& dice) {
    const std::size_t gap = dice.below(9);  // in front of which group; at 8 there is none
    const std::size_t left_out = gap == 8 ? 0 : 1 + dice.below(8 - gap);
    std::string address;
    for (std::size_t group = 0; group < 8;) {
        if (group == gap) {
            address += "::";
            group += left_out;
            continue;
        }
        if (!address.empty() && address.back() != ':') address += ':';
        if (group == 6 && dice.one_in(3)) {
            address += ipv4_address(dice);
            break;
        }
        address += some(dice, digits + "abcdefABCDEF", 1, 4);
        ++group;
    }
    return address + '/' + std::to_string(dice.below(129));
}

std::string make_cidr_block(Dice& dice) {
    return dice.one_in(2) ? make_ipv4_cidr_block(dice) : make_ipv6_cidr_block(dice);
}

std::string make_local_zone_name(Dice& dice) {
    const std::string location =
        dice.one_in(8) ? "wlz" : some(dice, lower, 1, dice.one_in(2) ? 3 : 12);
    return std::string(1, Plan::region_mark) + '-' + location + '-' + some(dice, digits, 1, 2) +
           dice.pick(lower);
}

std::string make_long(Dice& dice) {
    if (dice.one_in(4)) return make_integer(dice);
    const std::string number = dice.pick(std::string("12345678")) + some(dice, digits, 18);
    return dice.one_in(3) ? "-" + number : number;
}

std::string make_max_results(Dice& dice) {
    // Some actions take only few at a time.
    return std::to_string(dice.one_in(2) ? dice.length(1, 200) : dice.length(0, 2'147'483'647));
}

std::string make_object_key(Dice& dice) {
    return free_text(dice, 1, 256);  // of four bytes each at the most
}

std::string make_outpost_arn(Dice& dice) {
    return regional_arn(dice, "outposts") + "outpost/op-" + some(dice, hex, 17);
}

std::string make_presigned_url(Dice& dice) {
    std::string visible;
    for (char byte = '!'; byte <= '~'; ++byte) visible += byte;
    if (dice.one_in(2)) {
        static const std::vector<std::string> pieces = {
            "Action=CopySnapshot",
            "SourceRegion=us-east-1",
            "DestinationRegion=us-west-2",
            "SourceSnapshotId=snap-00000000",
            "%41ction",
            "%",
            "&",
            "=",
            "#",
            "?",
        };
        std::string url = "https://ec2.us-east-1.amazonaws.com/?";
        for (std::size_t count = dice.length(0, 12); count != 0; --count) {
            url += dice.pick(pieces) + (dice.one_in(4) ? "" : "&");
        }
        return url;
    }
    return dice.pick(std::vector<std::string>{"https", "http", "HTTPS"}) + "://" +
           dice.pick(std::vector<std::string>{"", "@", "u@", "u:p@"}) +
           some(dice, alphanumeric, 1, 20) +
           dice.pick(std::vector<std::string>{"/", ":443/", "?", "#"}) +
           some(dice, visible, 0, 300);
}

std::string make_region(Dice& dice) {
    return std::string(1, dice.one_in(2) ? Plan::region_mark : Plan::other_mark);
}

std::string make_snapshot_id(Dice& dice) {
    return "snap-" + some(dice, hex, dice.one_in(2) ? 8 : 17);
}

std::string make_tag_key(Dice& dice) {
    const std::string key = free_text(dice, 1, 128);
    return key.substr(0, 4) == "aws:" ? "a" : key;
}

std::string make_tag_value(Dice& dice) {
    return free_text(dice, 0, 256);
}

std::string make_timestamp(Dice& dice) {
    const auto two = [&](std::size_t least, std::size_t most) {
        const std::size_t number = dice.length(least, most);
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    std::string text = some(dice, digits, 4) + "-" + two(1, 12) + "-" + two(1, 28) + "T" +
                       two(0, 23) + ":" + two(0, 59) + ":" + two(0, 59);
    if (dice.one_in(3)) text += "." + some(dice, digits, 1, 9);
    return text + "Z";
}

std::string make_yes_no(Dice& dice) {
    return dice.one_in(2) ? "true" : "false";
}

// Names that look like parameters, and others; the caller sees to it that the request has none.
std::string make_extra_name(Dice& dice) {
    static const std::vector<std::string> near = {
        "name",
        "Name ",
        "Name.1",
        "Name=x",
        "DryRun&Name",
        "N",
        "Tag.1.Key",
        "ImageId",
        "Filter.1.Name",
        "X",
        "Version2",
        "\xC3\x9C",
        "TagSpecification",
        "TagSpecification.1",
        "TagSpecification.01.ResourceType",
        "TagSpecification.1.Tag.1.Colour",
        "TagSpecification.N.Tag.N.Key",
        "Parameter.Of.Tomorrow",
    };
    return dice.one_in(2) ? dice.pick(near) : free_text(dice, 1, 40);
}

std::string make_extra_value(Dice& dice) {
    return free_text(dice, 0, 300);
}

bool is_extra_name(const std::string& text) {
    return !text.empty() && oracle::is_sendable(text);
}

template <class Value>
Verdict judge(std::string_view text) {
    if constexpr (requires { Value::parse(text); }) {
        const auto result = Value::parse(text);
        if (result) return {};
        return {false, result.error().name(), result.error().offset};
    } else {
        const auto malformed = Value::inspect(text);
        if (!malformed) return {};
        return {false, malformed.name(), malformed.offset};
    }
}

}  // namespace

//=== kinds ===//

#define KIND_IN(space, Value, snake, simplest, has_marks)                      \
    template <>                                                                \
    const Kind& kind_of<space::Value>() {                                      \
        static const Kind kind = {#Value,   oracle::is_##snake,  make_##snake, \
                                  simplest, judge<space::Value>, has_marks};   \
        return kind;                                                           \
    }
#define KIND(Value, snake, simplest, has_marks) KIND_IN(writ, Value, snake, simplest, has_marks)
#define KIND_OF_EC2(Value, snake, simplest, has_marks) \
    KIND_IN(writ::ec2, Value, snake, simplest, has_marks)

KIND(AccountId, account_id, "000000000000", false)
KIND_OF_EC2(AnyImageId, any_image_id, "ami-00000000", false)
KIND(AnyText, any_text, "", false)
KIND(Arn, arn, "arn:\3:s::::r", true)
KIND(AvailabilityZone, availability_zone, "\1a", true)
KIND(AvailabilityZoneId, availability_zone_id, "\4-az1", true)
KIND(Blob, blob, "", false)
KIND(Bucket, bucket, "aaa", false)
KIND(CidrBlock, cidr_block, "::/0", false)
KIND(ClientToken, client_token, "a", false)
KIND_OF_EC2(CompletionDuration, completion_duration, "15", false)
KIND_OF_EC2(Description, description, "", false)
KIND(Double, double, "0", false)
KIND_OF_EC2(ImageId, image_id, "ami-00000000", false)
KIND_OF_EC2(ImageIdOrParameter, image_id_or_parameter, "ami-00000000", false)
KIND_OF_EC2(ImageName, image_name, "aaa", false)
KIND(Integer, integer, "0", false)
KIND(Ipv4CidrBlock, ipv4_cidr_block, "0.0.0.0/0", false)
KIND(Ipv6CidrBlock, ipv6_cidr_block, "::/0", false)
KIND(KmsKeyId, kms_key_id, "arn:\3:kms:\1:000000000000:alias/a", true)
KIND(LocalZoneId, local_zone_id, "\4-a1-az1", true)
KIND(LocalZoneName, local_zone_name, "\1-a-1a", true)
KIND(Long, long, "0", false)
KIND(MaxResults, max_results, "0", false)
KIND(ObjectKey, object_key, "a", false)
KIND(OutpostArn, outpost_arn, "arn:\3:outposts:\1:000000000000:outpost/op-00000000000000000", true)
KIND(PresignedUrl, presigned_url, "https://a", false)
KIND(Region, region, "\1", true)
KIND_OF_EC2(SnapshotId, snapshot_id, "snap-00000000", false)
KIND_OF_EC2(TagKey, tag_key, "a", false)
KIND_OF_EC2(TagValue, tag_value, "", false)
KIND(Timestamp, timestamp, "2000-01-01T00:00:00Z", false)
KIND(YesNo, yes_no, "true", false)

// A word, for all of them.
KIND_OF_EC2(ResourceType, resource_type, "image", false)

#undef KIND
#undef KIND_OF_EC2
#undef KIND_IN

const Kind extra_name = {"an extra name", is_extra_name, make_extra_name, "X"};
const Kind extra_value = {"an extra value", oracle::is_sendable, make_extra_value, ""};

const std::vector<const Kind*>& all_kinds() {
    static const std::vector<const Kind*> kinds = [] {
        std::vector<const Kind*> made;
        each_value_type([&]<class Value>(std::string_view, std::string_view) {
            if constexpr (Judged<Value>) made.push_back(&kind_of<Value>());
        });
        made.push_back(&kind_of<writ::ec2::ResourceType>());
        return made;
    }();
    return kinds;
}

//=== plans ===//

Plan Plan::known(Dice& dice) {
    const KnownPartition& in = known_partitions[dice.below(known_partitions.size())];
    const auto region = [&] {
        return dice.one_in(4) ? made_up_region(dice, in.front) : dice.pick(in.regions);
    };
    Plan plan{region(), region(), in.name, {}, true};
    plan.zone_front = zone_front_of(plan.region);
    return plan;
}

Plan Plan::unknown(Dice& dice) {
    return {unknown_region(dice), unknown_region(dice), ::writ_test::partition(dice), "zz9", false};
}

Plan Plan::any(Dice& dice) {
    return dice.one_in(4) ? unknown(dice) : known(dice);
}

std::string Plan::fill(const std::string& text) const {
    std::string filled;
    for (const char byte : text) {
        switch (byte) {
            case region_mark: filled += region; break;
            case other_mark: filled += other; break;
            case partition_mark: filled += partition; break;
            case zone_front_mark: filled += zone_front; break;
            default: filled += byte;
        }
    }
    return filled;
}

//=== texts that are not right ===//

std::string hostile_bytes(Dice& dice) {
    static const std::vector<std::string> pieces = {
        "&",  "=",   "%", "+",    ";",  "#",  "?",    "&Name=evil", "&DryRun=true&", "%26", "%3D",
        "%0", "%zz", " ", "\r\n", "\n", "\"", "\xFF", "\xC3",       "\xC0\x80",      "..",
    };
    std::string text;
    for (std::size_t count = dice.length(0, 60); count != 0; --count) {
        switch (dice.below(4)) {
            case 0: text += dice.pick(pieces); break;
            case 1: text += dice.pick(alphanumeric); break;
            case 2: text += '\0'; break;
            default: text += static_cast<char>(dice.below(256));
        }
    }
    return text;
}

std::string mutated(std::string text, Dice& dice) {
    static const std::vector<std::string> fragments = {
        "-",        "az",    "-az1", "-wlz-1a",  "arn:",    "alias/", "key/", "mrk-",
        "ami-",     "aws:",  "aws-", ":",        "/",       " ",      "\t",   "\n",
        "%",        "0",     "a",    "A",        "F",       "g",      "Z",    "_",
        "\xC3\xA9", "\xFF",  "op-",  "outpost/", "-global", "1a",     "us-",  "us-gov",
        "true",     "image", "::",   "\x7F",     "=",       "&",
    };
    for (std::size_t count = 1 + dice.below(2); count != 0; --count) {
        const std::size_t at = dice.below(text.size() + 1);
        const std::size_t span =
            text.size() == at ? 0 : 1 + dice.below(std::min<std::size_t>(text.size() - at, 4));
        switch (dice.below(7)) {
            case 0: text.erase(at, span); break;
            case 1: text.insert(at, dice.pick(fragments)); break;
            case 2: text.replace(at, span, dice.pick(fragments)); break;
            case 3: text.insert(at, text.substr(at, span)); break;
            case 4: text.erase(at); break;
            case 5: text.insert(at, 1, static_cast<char>(dice.below(256))); break;
            default:
                if (span != 0) text[at] = static_cast<char>(text[at] ^ 0x20);
        }
    }
    return text;
}

std::string malformed(const Kind& kind, const Plan& plan, Dice& dice) {
    for (int tries = 0; tries != 20; ++tries) {
        const std::string text =
            mutated(kind.has_marks ? plan.fill(kind.make(dice)) : kind.make(dice), dice);
        if (!kind.accepts(text)) return text;
    }
    return std::string(1, '\0') + std::string(600, '!');  // of no kind
}

std::string any_text(const Kind& kind, Dice& dice) {
    const Kind& made = dice.one_in(16) ? *dice.pick(all_kinds()) : kind;
    Plan plan = Plan::any(dice);
    if (dice.one_in(8)) plan.partition = Plan::any(dice).partition;  // which may contradict
    if (made.has_marks && dice.one_in(32)) {
        // At the limit of 2048 bytes, or just beyond.
        const std::size_t size = plan.fill(made.make(dice)).size();
        if (size < 2040) plan.partition += '-' + some(dice, lower, 2046 - size + dice.below(5));
    }
    const std::string text = made.has_marks ? plan.fill(made.make(dice)) : made.make(dice);
    switch (dice.below(8)) {
        case 0: return hostile_bytes(dice);
        case 1:
        case 2: return text;
        default: return mutated(text, dice);
    }
}

}  // namespace writ_test
