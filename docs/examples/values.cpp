// SPDX-License-Identifier: BSL-1.0
// Each value type in a few lines: a literal, a text that is parsed, one that is refused.
#include <writ/ec2/types/any_image_id.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_id_or_parameter.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_key.hpp>
#include <writ/ec2/types/tag_value.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/bucket.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/local_zone_id.hpp>
#include <writ/value/local_zone_name.hpp>
#include <writ/value/long.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/object_key.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/presigned_url.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>

#include <iostream>
#include <string>

using namespace writ;

// [print]
// `Malformed` is the same for every value type: a name, a byte offset, a sentence.
template <class Value>
void print(const Malformed<Value>& malformed) {
    std::cout << malformed.name() << " at byte " << malformed.offset << ": " << malformed.text()
              << '\n';
}
// [/print]

void account_id() {
    // [account_id]
    constexpr AccountId account = "012345678910";
    std::cout << account.text() << '\n';
    const auto with_hyphens = AccountId::parse("0123-4567-8910");
    if (with_hyphens && with_hyphens->doubt()) std::cout << with_hyphens->doubt()->text << '\n';
    // [/account_id]
}

void any_image_id() {
    // [any_image_id]
    constexpr ec2::AnyImageId kernel = "aki-5731123e";
    constexpr ec2::AnyImageId image = ec2::ImageId("ami-5731123e");
    std::cout << kernel.text() << ' ' << image.text() << '\n';
    if (const auto snapshot = ec2::AnyImageId::parse("snap-066877671789bd71b"); !snapshot) {
        print(snapshot.error());
    }
    // [/any_image_id]
}

void arn() {
    // [arn]
    constexpr Arn image = "arn:aws:ec2:us-east-1::image/ami-0abcdef1234567890";
    std::cout << image.fields().service << ' ' << image.fields().resource << '\n';
    if (const auto cut = Arn::parse("arn:aws:ec2:us-east-1"); !cut) print(cut.error());
    // [/arn]
}

void blob() {
    // [blob]
    constexpr Blob key = "c3NoLXJzYSBBQUFB";  // what ImportKeyPair sends
    std::string bytes(key.size(), ' ');
    key.copy(bytes.data());
    std::cout << bytes << '\n';

    std::string text(base64_size(bytes.size()), ' ');
    encode_base64(bytes, text.data());
    if (Blob::parse(text)) std::cout << text << '\n';
    if (const auto plain = Blob::parse("ssh-rsa AAAA"); !plain) print(plain.error());
    // [/blob]
}

void any_text() {
    // [any_text]
    constexpr AnyText owner = "self";
    std::cout << owner.text() << '\n';
    if (const auto latin_1 = AnyText::parse("caf\xE9"); !latin_1) print(latin_1.error());
    // [/any_text]
}

void bucket() {
    // [bucket]
    constexpr Bucket bucket = "my-images/2026/golden";
    std::cout << bucket.name() << ' ' << bucket.path() << '\n';
    if (const auto uri = Bucket::parse("s3://my-images"); !uri) print(uri.error());
    // [/bucket]
}

void client_token() {
    // [client_token]
    constexpr ClientToken token = "nightly-2026-11-23";
    std::cout << token.text() << '\n';
    if (const auto empty = ClientToken::parse(""); !empty) print(empty.error());
    if (const auto umlaut = ClientToken::parse("n\u00E4chtlich"); !umlaut) print(umlaut.error());
    // [/client_token]
}

void in_doubt() {
    // [unlisted]
    constexpr ClientToken token =
        unlisted("nightly-2026-11-23-of-all-the-images-that-the-build-servers-in-eu-west-1-made");
    std::cout << token.text().size() << (token.doubt() ? " in doubt" : " and nothing to say")
              << '\n';

    const auto parsed = ClientToken::parse(token.text());
    if (parsed && parsed->doubt()) {
        std::cout << parsed->doubt()->name << ": " << parsed->doubt()->text << '\n';
    }
    // [/unlisted]
}

void completion_duration() {
    // [completion_duration]
    constexpr ec2::CompletionDuration one_hour = 60;
    std::cout << one_hour.minutes() << '\n';
    if (const auto odd = ec2::CompletionDuration::parse(20); !odd) print(odd.error());
    if (const auto words = ec2::CompletionDuration::parse("1h"); !words) print(words.error());
    // [/completion_duration]
}

void description() {
    // [description]
    constexpr ec2::Description empty = "";  // is sent as Description=
    std::cout << '"' << empty.text() << "\"\n";
    if (const auto latin_1 = ec2::Description::parse("caf\xE9"); !latin_1) print(latin_1.error());
    // [/description]
}

void floating_point() {
    // [double]
    constexpr Double weight = "2.5";
    constexpr Double none = "NaN";
    std::cout << weight.text() << ' ' << none.text() << '\n';
    if (const auto comma = Double::parse("2,5"); !comma) print(comma.error());
    // [/double]
}

void image_id() {
    // [image_id]
    constexpr ec2::ImageId image = "ami-0abcdef1234567890";
    std::cout << image.text() << '\n';
    if (const auto snapshot = ec2::ImageId::parse("snap-066877671789bd71b"); !snapshot) {
        print(snapshot.error());
    }
    // [/image_id]
}

void image_id_or_parameter() {
    // [image_id_or_parameter]
    constexpr ec2::ImageIdOrParameter latest = "resolve:ssm:/golden/web:3";
    constexpr ec2::ImageIdOrParameter image = ec2::ImageId("ami-5731123e");
    std::cout << latest.text() << ' ' << image.text() << '\n';
    if (const auto typo = ec2::ImageIdOrParameter::parse("ssm:/golden/web"); !typo) {
        print(typo.error());
    }
    // [/image_id_or_parameter]
}

void image_name() {
    // [image_name]
    constexpr ec2::ImageName name = "My server (v1.0)";
    std::cout << name.text() << '\n';
    if (const auto plus = ec2::ImageName::parse("base+nginx"); !plus) print(plus.error());
    // [/image_name]
}

void numbers() {
    const std::string_view text = "fifteen bytes..";
    // [numbers]
    const int known_when_run = static_cast<int>(text.size());
    const Integer integer = known_when_run;  // each int is right
    std::cout << integer.number() << '\n';

    const std::size_t size = text.size();  // not each std::size_t is
    if (const auto parsed = Integer::parse(size)) std::cout << parsed->number() << '\n';
    if (const auto parsed = ec2::CompletionDuration::parse(size - 1); !parsed)
        print(parsed.error());
    // [/numbers]
}

void integer() {
    // [integer]
    constexpr Integer port = -1;
    std::cout << port.number() << '\n';
    if (const auto large = Integer::parse(4'294'967'295); !large) print(large.error());
    if (const auto words = Integer::parse("all"); !words) print(words.error());
    // [/integer]
}

void kms_key_id() {
    // [kms_key_id]
    constexpr KmsKeyId key = "arn:aws:kms:us-east-1:012345678910:alias/ExampleAlias";
    if (key.form() == KmsKeyForm::alias_arn) {
        std::cout << key.alias_name() << " in " << key.arn_fields().region << '\n';
    }
    if (const auto bare = KmsKeyId::parse("ExampleAlias"); !bare) print(bare.error());
    if (const auto cut = KmsKeyId::parse("key/1234abcd-12ab-34cd-56ef-1234567890ab"); !cut) {
        print(cut.error());
    }
    // [/kms_key_id]
}

void local_zone_id() {
    // [local_zone_id]
    constexpr LocalZoneId zone = "usw2-lax1-az1";
    std::cout << zone.text() << " belongs to " << zone.region() << '\n';
    if (const auto ordinary = LocalZoneId::parse("use1-az4"); !ordinary) print(ordinary.error());
    // [/local_zone_id]
}

void availability_zone() {
    // [availability_zone]
    constexpr AvailabilityZone zone = "us-west-2a";
    std::cout << zone.text() << " belongs to " << zone.region_named() << '\n';
    if (const auto by_id = AvailabilityZone::parse("usw2-az1"); !by_id) print(by_id.error());
    // [/availability_zone]
}

void availability_zone_id() {
    // [availability_zone_id]
    constexpr AvailabilityZoneId zone = "use1-az1";
    std::cout << zone.text() << '\n';
    if (const auto name = AvailabilityZoneId::parse("us-east-1a"); !name) print(name.error());
    // [/availability_zone_id]
}

void ipv4_cidr_block() {
    // [ipv4_cidr_block]
    constexpr Ipv4CidrBlock subnet = "10.0.16.0/20";
    std::cout << subnet.text() << '\n';
    if (const auto host = Ipv4CidrBlock::parse("203.0.113.25"); !host) print(host.error());
    const auto odd = Ipv4CidrBlock::parse("172.16.5.9/16");
    std::cout << odd->doubt()->text << '\n';
    // [/ipv4_cidr_block]
}

void ipv6_cidr_block() {
    // [ipv6_cidr_block]
    constexpr Ipv6CidrBlock anywhere = "::/0";
    std::cout << anywhere.text() << '\n';
    if (const auto ipv4 = Ipv6CidrBlock::parse("0.0.0.0/0"); !ipv4) print(ipv4.error());
    // [/ipv6_cidr_block]
}

void cidr_block() {
    // [cidr_block]
    constexpr CidrBlock subnet = "10.0.16.0/20";
    constexpr CidrBlock anywhere = "::/0";
    std::cout << subnet.text() << ' ' << anywhere.text() << '\n';
    if (const auto host = CidrBlock::parse("203.0.113.25"); !host) print(host.error());
    // [/cidr_block]
}

void limited_number() {
    // [limited_number]
    using Port = LimitedNumber<Integer, 1, 65535>;
    const auto port = Port::parse("70000");
    std::cout << port->number() << ": " << port->doubt()->text << '\n';
    // [/limited_number]
}

void limited_text() {
    // [limited_text]
    using TemplateName = LimitedText<3, 128>;
    constexpr TemplateName name = "web-server";
    std::cout << name.text() << '\n';
    const auto shorter = TemplateName::parse("w");
    std::cout << shorter->doubt()->text << '\n';
    // [/limited_text]
}

void local_zone_name() {
    // [local_zone_name]
    constexpr LocalZoneName zone = "us-west-2-lax-1a";
    std::cout << zone.text() << " belongs to " << zone.region() << '\n';
    if (const auto ordinary = LocalZoneName::parse("us-west-2a"); !ordinary) {
        print(ordinary.error());
    }
    // [/local_zone_name]
}

void long_number() {
    // [long]
    constexpr Long number = 4'294'967'295;  // the largest number of an autonomous system
    std::cout << number.number() << '\n';
    if (const auto large = Long::parse("9223372036854775808"); !large) print(large.error());
    // [/long]
}

void max_results() {
    // [max_results]
    constexpr MaxResults hundred = 100;
    std::cout << hundred.number() << '\n';
    if (const auto words = MaxResults::parse("all"); !words) print(words.error());
    // [/max_results]
}

void object_key() {
    // [object_key]
    constexpr ObjectKey key = "2026/golden/ami-0abcdef1234567890.bin";
    std::cout << key.text() << '\n';
    if (const auto empty = ObjectKey::parse(""); !empty) print(empty.error());
    // [/object_key]
}

void outpost_arn() {
    // [outpost_arn]
    constexpr OutpostArn outpost =
        "arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0";
    std::cout << outpost.arn_fields().region << ' ' << outpost.arn_fields().account << '\n';
    if (const auto id = OutpostArn::parse("op-1234567890abcdef0"); !id) print(id.error());
    // [/outpost_arn]
}

void partition() {
    // [partition]
    const OptionalReference<Partition> china = partition_of_region("cn-north-1");
    std::cout << china->name << ' ' << china->dns_suffix << '\n';
    if (!partition_of_region("mars-north-1")) std::cout << "of no known partition\n";
    // [/partition]
}

void presigned_url() {
    // [presigned_url]
    constexpr PresignedUrl url =
        "https://ec2.us-east-1.amazonaws.com/?Action=CopySnapshot&X-Amz-Signature=fe5f80f7";
    std::cout << url.text().size() << " bytes\n";
    if (const auto bare = PresignedUrl::parse("ec2.us-east-1.amazonaws.com/"); !bare) {
        print(bare.error());
    }
    // [/presigned_url]
}

void region() {
    // [region]
    constexpr Region region = "us-gov-west-1";
    std::cout << region.text() << " in " << region.partition()->name << '\n';
    if (const auto zone = Region::parse("us-west-2a"); !zone) print(zone.error());
    if (const auto name = Region::parse("US East (N. Virginia)"); !name) print(name.error());
    // [/region]
}

void snapshot_id() {
    // [snapshot_id]
    constexpr ec2::SnapshotId snapshot = "snap-066877671789bd71b";
    std::cout << snapshot.text() << '\n';
    if (const auto image = ec2::SnapshotId::parse("ami-0abcdef1234567890"); !image) {
        print(image.error());
    }
    // [/snapshot_id]
}

void tag_key() {
    // [tag_key]
    constexpr ec2::TagKey key = "cost centre";
    std::cout << key.text() << '\n';
    if (const auto reserved = ec2::TagKey::parse("aws:createdBy"); !reserved)
        print(reserved.error());
    // [/tag_key]
}

void tag_value() {
    // [tag_value]
    constexpr ec2::TagValue value = "prod/eu";
    std::cout << value.text() << '\n';
    const std::string long_text(257, 'x');
    if (const auto too_long = ec2::TagValue::parse(long_text); !too_long) print(too_long.error());
    // [/tag_value]
}

void timestamp() {
    // [timestamp]
    constexpr Timestamp end = "2015-01-25T08:00:00Z";
    std::cout << *end.seconds() << '\n';

    const auto text = TimeText::of_seconds(1422172800);  // keep it as long as the value
    if (const auto same = Timestamp::parse(*text)) std::cout << same->text() << '\n';
    if (const auto local = Timestamp::parse("2015-01-25T09:00:00+01:00"); !local) {
        print(local.error());
    }
    if (const auto no_day = Timestamp::parse("2015-02-29T08:00:00Z"); !no_day)
        print(no_day.error());
    // [/timestamp]
}

void yes_no() {
    // [yes_no]
    const YesNo said = true;
    std::cout << said.text() << '\n';
    if (!YesNo().is_said()) std::cout << "nothing is said\n";
    if (const auto upper_case = YesNo::parse("True"); !upper_case) print(upper_case.error());
    // [/yes_no]
}

int main() {
    const struct {
        const char* name;
        void (*show)();
    } types[] = {{"account_id", account_id},
                 {"any_image_id", any_image_id},
                 {"any_text", any_text},
                 {"arn", arn},
                 {"blob", blob},
                 {"availability_zone", availability_zone},
                 {"availability_zone_id", availability_zone_id},
                 {"bucket", bucket},
                 {"cidr_block", cidr_block},
                 {"client_token", client_token},
                 {"completion_duration", completion_duration},
                 {"unlisted", in_doubt},
                 {"description", description},
                 {"double", floating_point},
                 {"image_id", image_id},
                 {"image_id_or_parameter", image_id_or_parameter},
                 {"image_name", image_name},
                 {"integer", integer},
                 {"ipv4_cidr_block", ipv4_cidr_block},
                 {"ipv6_cidr_block", ipv6_cidr_block},
                 {"kms_key_id", kms_key_id},
                 {"limited_number", limited_number},
                 {"limited_text", limited_text},
                 {"local_zone_id", local_zone_id},
                 {"local_zone_name", local_zone_name},
                 {"long", long_number},
                 {"max_results", max_results},
                 {"numbers", numbers},
                 {"object_key", object_key},
                 {"outpost_arn", outpost_arn},
                 {"partition", partition},
                 {"presigned_url", presigned_url},
                 {"region", region},
                 {"snapshot_id", snapshot_id},
                 {"tag_key", tag_key},
                 {"tag_value", tag_value},
                 {"timestamp", timestamp},
                 {"yes_no", yes_no}};
    for (const auto& type : types) {
        std::cout << "== " << type.name << " ==\n";
        type.show();
    }
}
