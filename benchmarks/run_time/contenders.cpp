// SPDX-License-Identifier: BSL-1.0
#include "contenders.hpp"

#include <cstring>
#include <iomanip>
#include <regex>
#include <sstream>

#ifdef WRIT_WITH_CURL
#include <curl/curl.h>
#endif
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/types/instance_state_name.hpp>

#ifdef WRIT_WITH_PUGIXML
#include <pugixml.hpp>
#endif
#ifdef WRIT_WITH_BOOST_URL
#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#endif

using namespace writ;

alignas(64) char output[16384];

namespace {

std::size_t written(const char* end) {
    return static_cast<std::size_t>(end - output);
}

//=== writing ===//

std::size_t write_by_hand(const Input& input) {
    return written(hand_written::write(input.body->by_hand(), output));
}

std::size_t write_with_writ(const Input& input) {
    return write_query(input.body->checked(), output).size;
}

// The physical limit: nothing is known of the pieces but where they lie and how long they are.
std::size_t copy_pieces(const Input& input) {
    char* out = output;
    for (const std::string_view piece : input.body->pieces()) {
        std::memcpy(out, piece.data(), piece.size());
        out += piece.size();
    }
    return written(out);
}

// As aws-sdk-cpp does it: a string stream, and each value escaped through another one.
std::string escape_with_stream(std::string_view text) {
    std::ostringstream stream;
    stream << std::hex << std::uppercase << std::setfill('0');
    for (const char byte : text) {
        if (hand_written::is_unreserved[static_cast<unsigned char>(byte)]) {
            stream << byte;
        } else {
            stream << '%' << std::setw(2) << int{static_cast<unsigned char>(byte)};
        }
    }
    return stream.str();
}

std::size_t write_with_stream(const Input& input) {
    const hand_written::CopyImage& request = input.body->by_hand();
    std::ostringstream stream;
    const auto text = [&](const char* name, std::string_view value) {
        if (value.data() != nullptr) stream << '&' << name << '=' << escape_with_stream(value);
    };
    const auto flag = [&](const char* name, hand_written::Flag value) {
        if (value == hand_written::Flag::absent) return;
        stream << '&' << name << '=' << std::boolalpha << (value == hand_written::Flag::yes);
    };
    stream << "Action=CopyImage&Version=2016-11-15";
    text("Name", request.name);
    text("SourceImageId", request.source_image_id);
    text("SourceRegion", request.source_region);
    text("ClientToken", request.client_token);
    text("Description", request.description);
    flag("Encrypted", request.encrypted);
    text("KmsKeyId", request.kms_key_id);
    text("DestinationOutpostArn", request.destination_outpost_arn);
    text("DestinationAvailabilityZone", request.destination_availability_zone);
    text("DestinationAvailabilityZoneId", request.destination_availability_zone_id);
    flag("CopyImageTags", request.copy_image_tags);
    for (std::size_t at = 0; at != request.tag_specification_count; ++at) {
        const auto& specification = request.tag_specifications[at];
        std::ostringstream prefix;
        prefix << "TagSpecification." << at + 1;
        text((prefix.str() + ".ResourceType").c_str(), specification.resource_type);
        for (std::size_t tag = 0; tag != specification.tag_count; ++tag) {
            std::ostringstream tag_prefix;
            tag_prefix << prefix.str() << ".Tag." << tag + 1;
            text((tag_prefix.str() + ".Key").c_str(), specification.tags[tag].key);
            text((tag_prefix.str() + ".Value").c_str(), specification.tags[tag].value);
        }
    }
    flag("DryRun", request.dry_run);
    const std::string body = stream.str();
    std::memcpy(output, body.data(), body.size());
    return body.size();
}

std::size_t size_with_writ(const Input& input) {
    return query_size(input.body->checked());
}

//=== checking and reading ===//

// The size of the body if the request is right, so that the result is that of writing. Somebody may
// look at all of the checked request, so that all of it must be there.
std::size_t check_with_writ(const Input& input) {
    const auto checked = check(input.body->unchecked(), in_region(*input.body->checked().region()));
    asm volatile("" : : "r"(&checked) : "memory");
    return checked ? input.body->text().size() : 0;
}

// The work of a gateway.
std::size_t read_check_write(const Input& input) {
    alignas(std::max_align_t) std::byte bytes[16384];
    ReadingMemory memory(bytes, sizeof bytes);
    const auto checked = read_query<ec2::CopyImage>(input.body->text(), memory,
                                                    in_region(*input.body->checked().region()));
    return checked ? write_query(*checked, output).size : 0;
}

//=== values ===//

template <class Value>
std::size_t parse_with_writ(const Input& input) {
    return Value::parse(input.text).has_value() ? 1 : 0;
}

template <bool (*Is)(std::string_view)>
std::size_t by_hand(const Input& input) {
    return Is(input.text) ? 1 : 0;
}

bool matches(std::string_view text, const std::regex& pattern) {
    return std::regex_match(text.begin(), text.end(), pattern);
}

bool is_kms_key_id(std::string_view text) {
    static const std::regex pattern(
        "(arn:aws(-[a-z]+)*:kms:([a-z]+-){2,3}[0-9]+:[0-9]{12}:(key/)?)?"
        "([0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]{1,250})",
        std::regex::optimize);
    return matches(text, pattern);
}

bool is_image_id(std::string_view text) {
    static const std::regex pattern("ami-([0-9a-f]{8}|[0-9a-f]{17})", std::regex::optimize);
    return matches(text, pattern);
}

bool is_region(std::string_view text) {
    static const std::regex pattern("([a-z]+-){2,3}[0-9]+", std::regex::optimize);
    return matches(text, pattern);
}

bool is_image_name(std::string_view text) {
    static const std::regex pattern("[a-zA-Z0-9 ()\\[\\]./\\-'@_]{3,128}", std::regex::optimize);
    return matches(text, pattern);
}

//=== percent-encoding ===//

std::size_t escape_by_hand(const Input& input) {
    return written(hand_written::escape(input.text, output));
}

std::size_t escape_with_writ(const Input& input) {
    return written(percent_encode(input.text, output));
}

// With bounds checks, as the writer does it.
std::size_t escape_into_sink(const Input& input) {
    BufferSink sink(output, sizeof output);
    sink.escape(input.text);
    return sink.needed();
}

#ifdef WRIT_WITH_BOOST_URL
std::size_t escape_with_boost_url(const Input& input) {
    return boost::urls::encode(output, sizeof output, input.text, boost::urls::unreserved_chars);
}
#endif

#ifdef WRIT_WITH_CURL
std::size_t escape_with_curl(const Input& input) {
    char* const escaped =
        curl_easy_escape(nullptr, input.text.data(), static_cast<int>(input.text.size()));
    const std::size_t size = std::strlen(escaped);
    std::memcpy(output, escaped, size);
    curl_free(escaped);
    return size;
}
#endif

std::size_t escape_with_stream(const Input& input) {
    const std::string escaped = escape_with_stream(input.text);
    std::memcpy(output, escaped.data(), escaped.size());
    return escaped.size();
}

Scenario escaping(const std::string& name, std::string_view text) {
    Scenario scenario{"encode_" + name,
                      {nullptr, text},
                      {{"hand_written", escape_by_hand},
                       {"writ", escape_with_writ},
                       {"writ_sink", escape_into_sink},
                       {"stringstream", escape_with_stream}},
                      true};
#ifdef WRIT_WITH_BOOST_URL
    scenario.contenders.push_back({"boost_url", escape_with_boost_url});
#endif
#ifdef WRIT_WITH_CURL
    scenario.contenders.push_back({"curl", escape_with_curl});
#endif
    return scenario;
}

//=== reading a reply ===//

// A reply with so many instances, each with what EC2 says of most.
std::string reply_of_instances(int count) {
    std::string body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeInstancesResponse "
        "xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n    "
        "<requestId>59dbff89-35bd-4eac-99ed-"
        "be587EXAMPLE</requestId>\n    <reservationSet>\n";
    for (int number = 0; number != count; ++number) {
        const std::string id = std::to_string(100000 + number);
        body += "<item><reservationId>r-0abcdef1234" + id +
                "</reservationId><ownerId>123456789012</ownerId><groupSet/><instancesSet><item>"
                "<instanceId>i-0abcdef1234" +
                id + "</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState><code>" +
                (number % 3 == 0 ? "80</code><name>stopped" : "16</code><name>running") +
                "</name></instanceState><privateDnsName>ip-10-0-0-1.ec2.internal</privateDnsName>"
                "<dnsName/><reason/><keyName>web</keyName><amiLaunchIndex>0</amiLaunchIndex>"
                "<productCodes/><instanceType>m7g.large</instanceType><launchTime>2026-11-27T01:02:"
                "03.000Z</launchTime><placement><availabilityZone>us-west-2a</availabilityZone>"
                "<groupName/><tenancy>default</tenancy></placement><monitoring><state>disabled"
                "</state></monitoring><subnetId>subnet-0abcdef1234567890</subnetId><vpcId>vpc-"
                "0abcdef1234567890</vpcId><privateIpAddress>10.0.0.1</privateIpAddress>"
                "<sourceDestCheck>true</sourceDestCheck><groupSet><item><groupId>sg-"
                "0abcdef1234567890</groupId><groupName>web</groupName></item></groupSet>"
                "<architecture>arm64</architecture><rootDeviceType>ebs</rootDeviceType>"
                "<rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping><item><deviceName>"
                "/dev/xvda</deviceName><ebs><volumeId>vol-0abcdef1234567890</volumeId><status>"
                "attached</status><attachTime>2026-11-27T01:02:04.000Z</attachTime>"
                "<deleteOnTermination>true</deleteOnTermination></ebs></item></blockDeviceMapping>"
                "<virtualizationType>hvm</virtualizationType><clientToken/><tagSet><item><key>Name"
                "</key><value>web " +
                id +
                "</value></item><item><key>team</key><value>R&amp;D</value></item></tagSet>"
                "<hypervisor>xen</hypervisor><ebsOptimized>true</ebsOptimized></item>"
                "</instancesSet></item>\n";
    }
    return body + "    </reservationSet>\n</DescribeInstancesResponse>\n";
}

// Each contender adds up the sizes of all ids and of all tags, and how many run.
std::size_t read_instances_with_writ(const Input& input) {
    const auto reply = read_reply<ec2::DescribeInstances>(200, input.text);
    std::size_t sum = 0;
    for (const ec2::Reservation& reservation : reply.result()->reservations) {
        for (const ec2::Instance& instance : reservation.instances) {
            sum += instance.instance_id.text().size();
            if (instance.state && instance.state->name == ec2::InstanceStateName::running) ++sum;
            for (const ec2::TagReply& tag : instance.tags) sum += tag.key.size() + tag.value.size();
        }
    }
    return sum;
}

// As a careful author would who knows that only these elements are wanted: one look at each tag.
std::size_t read_instances_by_hand(const Input& input) {
    std::size_t sum = 0;
    bool is_in_state = false;
    const std::string_view text = input.text;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        const std::size_t begin = at + 1;
        at = text.find('>', begin);
        if (at == std::string_view::npos) return 0;
        const std::string_view tag = text.substr(begin, at - begin);
        ++at;
        if (tag == "instanceState") is_in_state = true;
        if (tag == "/instanceState") is_in_state = false;
        const bool is_id = tag == "instanceId";
        const bool is_of_tag = tag == "key" || tag == "value";
        if (!is_id && !is_of_tag && !(is_in_state && tag == "name")) continue;
        const std::string_view content = text.substr(at, text.find('<', at) - at);
        if (is_id || is_of_tag) {
            sum += content.size();
            for (std::size_t and_at = content.find("&amp;"); and_at != std::string_view::npos;
                 and_at = content.find("&amp;", and_at + 1)) {
                sum -= 4;
            }
        } else if (content == "running") {
            ++sum;
        }
    }
    return sum;
}

#ifdef WRIT_WITH_PUGIXML
std::size_t read_instances_with_pugixml(const Input& input) {
    pugi::xml_document document;
    document.load_buffer(input.text.data(), input.text.size());
    std::size_t sum = 0;
    const auto response = document.child("DescribeInstancesResponse");
    for (const auto reservation : response.child("reservationSet").children("item")) {
        for (const auto instance : reservation.child("instancesSet").children("item")) {
            sum += std::strlen(instance.child_value("instanceId"));
            const auto state = instance.child("instanceState");
            if (std::strcmp(state.child_value("name"), "running") == 0) ++sum;
            for (const auto tag : instance.child("tagSet").children("item")) {
                sum += std::strlen(tag.child_value("key")) + std::strlen(tag.child_value("value"));
            }
        }
    }
    return sum;
}
#endif

Scenario reading_instances(const std::string& body) {
    Scenario scenario{
        "read_instances",
        {nullptr, body},
        {{"hand_written", read_instances_by_hand}, {"writ", read_instances_with_writ}}};
    scenario.is_long = true;
#ifdef WRIT_WITH_PUGIXML
    scenario.contenders.push_back({"pugixml", read_instances_with_pugixml});
#endif
    return scenario;
}

// 1 KiB of which every `step`th byte is escaped; none for 0.
std::string kibibyte(std::size_t step) {
    std::string text;
    while (text.size() != 1024) text += step != 0 && text.size() % step == 0 ? '/' : 'x';
    return text;
}

}  // namespace

std::vector<Scenario> scenarios_of(const Body& body, const std::string& suffix) {
    const Input input{&body, {}};
    return {{"write_" + suffix,
             input,
             {{"hand_written", write_by_hand},
              {"writ", write_with_writ},
              {"memcpy", copy_pieces},
              {"stringstream", write_with_stream}},
             true},
            {"size_" + suffix, input, {{"hand_written", write_by_hand}, {"writ", size_with_writ}}},
            {"check_" + suffix,
             input,
             {{"hand_written", write_by_hand},
              {"writ", check_with_writ},
              {"writ_write", write_with_writ}}},
            {"gateway_" + suffix,
             input,
             {{"hand_written", write_by_hand}, {"writ", read_check_write}},
             true}};
}

std::vector<Scenario> scenarios() {
    static const Body minimal = Body::minimal();
    static const Body full = Body::full();
    static const std::string image_id = "ami-0abcdef1234567890";
    static const std::string region = "us-east-1";
    static const std::string name = "my golden ami/2026-01";
    static const std::string key_arn =
        "arn:aws:kms:us-east-1:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    static const std::string instances = reply_of_instances(1000);
    static const std::string plain = kibibyte(0);
    static const std::string all_escaped = kibibyte(1);
    static const std::string tenth_escaped = kibibyte(10);

    std::vector<Scenario> all = scenarios_of(full, "full");
    for (Scenario& scenario : scenarios_of(minimal, "minimal")) all.push_back(scenario);
    all.push_back({"parse_kms_arn",
                   {nullptr, key_arn},
                   {{"hand_written", by_hand<hand_written::is_kms_key_id>},
                    {"writ", parse_with_writ<KmsKeyId>},
                    {"std_regex", by_hand<is_kms_key_id>}},
                   false,
                   {"", "key/1234abcd", key_arn.substr(1), key_arn + "0",
                    "arn:aws:kms:us-east-1:01234567891:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                    "arn:aws:kms:us-east:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab"}});
    all.push_back(
        {"parse_image_id",
         {nullptr, image_id},
         {{"hand_written", by_hand<hand_written::is_image_id>},
          {"writ", parse_with_writ<ec2::ImageId>},
          {"std_regex", by_hand<is_image_id>}},
         false,
         {"", "ami-", "am-5731123e", "ami-5731123", "ami-5731123E", "ami-0abcdef12345678901"}});
    all.push_back(
        {"parse_region",
         {nullptr, region},
         {{"hand_written", by_hand<hand_written::is_region>},
          {"writ", parse_with_writ<Region>},
          {"std_regex", by_hand<is_region>}},
         false,
         {"", "us", "us-east", "us-east-", "us-east-1a", "us-1", "a-b-c-d-1", "US-east-1"}});
    all.push_back({"parse_name",
                   {nullptr, name},
                   {{"hand_written", by_hand<hand_written::is_image_name>},
                    {"writ", parse_with_writ<ec2::ImageName>},
                    {"std_regex", by_hand<is_image_name>}},
                   false,
                   {"", "ab", "a,b", std::string(129, 'a')}});
    all.push_back(reading_instances(instances));
    all.push_back(escaping("key_arn", key_arn));
    all.push_back(escaping("plain", plain));
    all.push_back(escaping("all_escaped", all_escaped));
    all.push_back(escaping("tenth_escaped", tenth_escaped));
    return all;
}

std::string difference() {
    for (const Scenario& scenario : scenarios()) {
        std::string first;
        for (const Contender& contender : scenario.contenders) {
            std::memset(output, 0, sizeof output);
            const std::size_t size = contender.run(scenario.input);
            const std::string result =
                scenario.writes ? std::string(output, size) : std::to_string(size);
            if (&contender == scenario.contenders.data()) first = result;
            if (size == 0 || result != first) {
                return scenario.name + '/' + contender.name + " comes to " + result +
                       "\nand not to " + first;
            }
            for (const std::string& text : scenario.refused) {
                if (contender.run({nullptr, text}) != 0) {
                    return scenario.name + '/' + contender.name + " accepts " + text;
                }
            }
        }
    }
    return "";
}
