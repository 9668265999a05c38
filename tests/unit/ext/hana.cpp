// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/hana.hpp>

#include "support/harness.hpp"

#include <boost/hana.hpp>
#include <boost/hana/experimental/printable.hpp>

#include <string_view>
#include <type_traits>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/copy_snapshot.hpp>
#include <writ/ec2/create_restore_image_task.hpp>
#include <writ/ec2/create_store_image_task.hpp>
#include <writ/ec2/deregister_image.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/describe_store_image_tasks.hpp>
#include <writ/ec2/types/return_result.hpp>

namespace hana = boost::hana;
using namespace writ;

namespace {

constexpr auto name = hana::string_c<'n', 'a', 'm', 'e'>;
[[maybe_unused]] constexpr auto nmae = hana::string_c<'n', 'm', 'a', 'e'>;

constexpr ec2::CopyImage request{
    .name = "My server",
    .source_image_id = "ami-5731123e",
    .source_region = "us-east-1",
    .encryption = encrypted_with("alias/a"),
};

}  // namespace

// rejects key_that_is_no_member: hana::optional::operator. requires a non-empty optional
[[maybe_unused]] constexpr auto named =
    hana::at_key(request, WRIT_TWIN(key_that_is_no_member, name, nmae));

#ifndef WRIT_CASES

#include <writ/ext/ostream.hpp>

#include <cstdint>
#include <string>

namespace {

// The keys of `Struct` and a space behind each, if its members lie in this order.
template <class Struct>
std::string keys_of() {
    std::string keys;
    const Struct object = detail::make_blank<Struct>();
    std::uintptr_t before = 0;
    hana::for_each(hana::accessors<Struct>(), [&](const auto& member) {
        const auto at = reinterpret_cast<std::uintptr_t>(&hana::second(member)(object));
        keys.append(at < before ? "(out of order) " : "");
        keys.append(hana::first(member).c_str()).append(" ");
        before = at;
    });
    return keys;
}

static_assert(!hana::Struct<int>::value && !hana::Struct<ec2::ImageId>::value);
static_assert(!hana::Struct<Optional<Region>>::value && !hana::Struct<List<ec2::Tag>>::value);
static_assert(!hana::Struct<Fault>::value, "neither request, structure, state nor result");

// What a request, a state and a temporary give of their members.
template <class Object, class Key>
using MemberOf = decltype(hana::at_key(std::declval<Object>(), std::declval<Key>()));

// Whether the first member of an `Object` can be assigned.
template <class Object, class Value>
inline constexpr bool assigns_first =
    std::is_assignable_v<decltype(hana::second(
                             hana::front(hana::accessors<std::remove_cvref_t<Object>>()))(
                             std::declval<Object>())),
                         Value>;
static_assert(assigns_first<ec2::CopyImage&, ec2::ImageName>);
static_assert(!assigns_first<const ec2::CopyImage&, ec2::ImageName>);
static_assert(assigns_first<ec2::Encryption::Parameters&, YesNo>);
static_assert(!assigns_first<ec2::Encryption&, YesNo>, "a key without encryption cannot be said");

// All while compiling.
static_assert(named->text() == "My server");
static_assert(hana::length(hana::members(request)) == hana::size_c<12>);
static_assert(hana::equal(request, request));
static_assert(hana::equal(request.encryption, encrypted_with("alias/a")));
static_assert(!hana::equal(request.encryption, encrypted()));
static_assert(hana::contains(request, name) && !hana::contains(request, nmae));

}  // namespace

TEST_CASE("the keys are the names of the members, in their order") {
    CHECK(keys_of<Parameter>() == "name value ");
    CHECK(keys_of<ec2::Tag>() == "key value ");
    CHECK(keys_of<ec2::TagSpecification>() == "resource_type tags ");
    CHECK(keys_of<ec2::Encryption::Parameters>() == "encrypted kms_key_id ");
    CHECK(keys_of<ec2::Encryption>() == "encrypted kms_key_id ");
    CHECK(keys_of<ec2::Destination::Parameters>() ==
          "destination_outpost_arn destination_availability_zone "
          "destination_availability_zone_id ");
    CHECK(keys_of<ec2::Destination>() == keys_of<ec2::Destination::Parameters>());
    CHECK(keys_of<ec2::OutpostOrLocalZone::Parameters>() ==
          "destination_outpost_arn destination_availability_zone ");
    CHECK(keys_of<ec2::OutpostOrLocalZone>() == keys_of<ec2::OutpostOrLocalZone::Parameters>());
    CHECK(keys_of<ec2::CopyImage>() ==
          "name source_image_id source_region client_token description encryption destination "
          "copy_image_tags tag_specifications snapshot_copy_completion_duration_minutes dry_run "
          "extra ");
    CHECK(keys_of<ec2::CopyImageResult>() == "image_id request_id ");
    CHECK(keys_of<ec2::CopySnapshot>() ==
          "source_region source_snapshot_id description destination destination_region encryption "
          "presigned_url tag_specifications completion_duration_minutes dry_run extra ");
    CHECK(keys_of<ec2::CopySnapshotResult>() == "tags snapshot_id request_id ");
    CHECK(keys_of<ec2::Filter>() == "name values ");
    CHECK(keys_of<ec2::DescribeImages>() ==
          "executable_users image_ids owners include_deprecated include_disabled max_results "
          "next_token dry_run filters extra ");
    CHECK(keys_of<ec2::StateReason>() == "code message ");
    CHECK(keys_of<ec2::TagReply>() == "key value ");
    CHECK(keys_of<ec2::ProductCode>() == "product_code_id product_code_type ");
    CHECK(keys_of<ec2::ImageWatermark>() ==
          "watermark_key source_image_region source_image_id source_image_creation_time "
          "watermark_creation_time ");
    CHECK(keys_of<ec2::EbsBlockDeviceReply>() ==
          "delete_on_termination iops snapshot_id volume_size volume_type kms_key_id throughput "
          "outpost_arn availability_zone encrypted volume_initialization_rate availability_zone_id "
          "ebs_card_index ");
    CHECK(keys_of<ec2::BlockDeviceMappingReply>() == "ebs no_device device_name virtual_name ");
    CHECK(
        keys_of<ec2::Image>() ==
        "platform_details usage_operation block_device_mappings description ena_support hypervisor "
        "image_owner_alias name root_device_name root_device_type sriov_net_support state_reason "
        "tags virtualization_type boot_mode tpm_support deprecation_time imds_support "
        "source_instance_id deregistration_protection last_launched_time image_allowed "
        "source_image_id source_image_region free_tier_eligible public_ssm_parameter_name "
        "image_watermarks image_id image_location state owner_id creation_date is_public "
        "product_codes architecture image_type kernel_id ramdisk_id platform ");
    CHECK(keys_of<ec2::DescribeImagesResult>() == "next_token images request_id ");
    CHECK(keys_of<ec2::DeregisterImage>() == "image_id delete_associated_snapshots dry_run extra ");
    CHECK(keys_of<ec2::DeleteSnapshotReturnCode>() == "snapshot_id return_code ");
    CHECK(keys_of<ec2::DeregisterImageResult>() == "is_done delete_snapshot_results request_id ");
    CHECK(keys_of<ec2::CreateStoreImageTask>() == "image_id bucket s3_object_tags dry_run extra ");
    CHECK(keys_of<ec2::CreateStoreImageTaskResult>() == "object_key request_id ");
    CHECK(keys_of<ec2::CreateRestoreImageTask>() ==
          "bucket object_key name tag_specifications dry_run extra ");
    CHECK(keys_of<ec2::CreateRestoreImageTaskResult>() == "image_id request_id ");
    CHECK(keys_of<ec2::DescribeStoreImageTasks>() ==
          "image_ids dry_run filters next_token max_results extra ");
    CHECK(keys_of<ec2::StoreImageTaskResult>() ==
          "ami_id task_start_time bucket s3_object_key progress_percentage store_task_state "
          "store_task_failure_reason ");
    CHECK(keys_of<ec2::DescribeStoreImageTasksResult>() ==
          "store_image_task_results next_token request_id ");
    CHECK(keys_of<ec2::ReturnResult>() == "is_done request_id ");
}

TEST_CASE("a key is Hana's string of the same letters") {
    const auto keys = hana::keys(request);
    static_assert(std::is_same_v<decltype(hana::front(keys)),
                                 const decltype(hana::string_c<'n', 'a', 'm', 'e'>)&>);
    CHECK(std::string_view(hana::front(keys).c_str()) == "name");
}

TEST_CASE("an accessor gives the member itself, and sets it") {
    ec2::CopyImage changed = request;
    hana::for_each(hana::accessors<ec2::CopyImage>(), [&](const auto& member) {
        if constexpr (std::is_same_v<decltype(hana::second(member)(changed)),
                                     Optional<ec2::Description>&>) {
            hana::second(member)(changed) = ec2::Description("nightly");
        }
    });
    REQUIRE(changed.description.has_value());
    CHECK(changed.description->text() == "nightly");
    hana::at_key(changed, name) = ec2::ImageName("Your server");
    CHECK(changed.name->text() == "Your server");
    CHECK(&hana::at_key(changed, name) == &changed.name);
    CHECK(request.name->text() == "My server");
}

TEST_CASE("any member of a blank request can be set") {
    auto made = detail::make_blank<ec2::CopyImage>();
    hana::for_each(hana::accessors<ec2::CopyImage>(), [&](const auto& member) {
        hana::second(member)(made) = hana::second(member)(request);
    });
    CHECK(hana::equal(made, request));
    CHECK((made == request));
}

TEST_CASE("a state is read through its parameters") {
    const auto key = hana::at_key(request.encryption, BOOST_HANA_STRING("kms_key_id"));
    REQUIRE(key.has_value());
    CHECK(key->text() == "alias/a");
    const ec2::Destination zone = in_local_zone("us-west-2-lax-1a");
    std::string given;
    hana::for_each(zone, [&](const auto& pair) {
        if (hana::second(pair)) given += hana::first(pair).c_str();
    });
    CHECK(given == "destination_availability_zone");
}

TEST_CASE("a request becomes a map, and its members a tuple") {
    const auto map = hana::to_map(request);
    CHECK(map[name]->text() == "My server");
    CHECK(map[BOOST_HANA_STRING("source_region")]->text() == "us-east-1");
    const auto members = hana::members(ec2::Tag{.key = "owner", .value = "me"});
    CHECK(hana::front(members)->text() == "owner");
    CHECK(hana::back(members)->text() == "me");
}

TEST_CASE("two are equal if all their members are") {
    ec2::CopyImage other = request;
    CHECK(hana::equal(request, other));
    other.source_region = "eu-west-1";
    CHECK_FALSE(hana::equal(request, other));
    const ec2::CopyImageResult result{.image_id = "ami-4d3c2b1a", .request_id = XmlText("r")};
    CHECK(hana::equal(result, result));
    CHECK_FALSE(hana::equal(result, ec2::CopyImageResult{.image_id = "ami-4d3c2b1a"}));
    CHECK_FALSE(hana::equal(Parameter{"a", "b"}, Parameter{"a", "c"}));
}

TEST_CASE("Hana prints what ext/ostream.hpp prints") {
    // Texts only are compared in this source: see tests/unit/ext/ostream.cpp.
    const ec2::Tag tag{.key = "owner", .value = "me"};
    CHECK(hana::experimental::print(hana::members(tag)) == "(owner, me)");
    CHECK(hana::experimental::print(hana::to_map(request.encryption))
              .find("\"kms_key_id\" => alias/a") != std::string::npos);
    CHECK(hana::experimental::print(request.encryption) == "{Encrypted=true, KmsKeyId=alias/a}");
    CHECK(hana::experimental::print(hana::to_map(request)).size() > 200);
}

#endif
