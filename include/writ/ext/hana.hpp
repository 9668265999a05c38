// SPDX-License-Identifier: BSL-1.0
/// Requests, structures, states and results as Structs of Boost.Hana: an SDK built on Hana folds
/// over them. The keys are the names of the members, in their order.
///
///     hana::for_each(hana::keys(request), …);
///     hana::at_key(request, BOOST_HANA_STRING("source_region"))
///
/// The only header that includes Boost. A state's members are those of its `Parameters`, and they
/// can only be read: a state is made by its functions, such as `encrypted_with(key)`.
#ifndef WRIT_EXT_HANA_HPP
#define WRIT_EXT_HANA_HPP

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include <boost/hana/accessors.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/when.hpp>
#include <boost/hana/fwd/equal.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/copy_snapshot.hpp>
#include <writ/ec2/create_restore_image_task.hpp>
#include <writ/ec2/create_store_image_task.hpp>
#include <writ/ec2/deregister_image.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/describe_store_image_tasks.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/image.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/wire/parameter.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

//=== members ===//

// The name of the member that `Pointer` points to, out of the compiler's name of this function.
template <auto Pointer>
constexpr std::string_view member_name() noexcept {
    std::string_view name = __PRETTY_FUNCTION__;
    name = name.substr(name.find("Pointer = &"));
    name = name.substr(0, name.find_first_of(";]"));
    return name.substr(name.rfind(':') + 1);
}

// The same as a key of Hana.
template <auto Pointer, std::size_t... Index>
constexpr auto member_key(std::index_sequence<Index...>) noexcept {
    return boost::hana::string<member_name<Pointer>()[Index]...>{};
}

template <auto Pointer>
constexpr auto member_key() noexcept {
    return member_key<Pointer>(std::make_index_sequence<member_name<Pointer>().size()>{});
}

// Gives a member of a struct, to be read and, unless the struct is constant, to be assigned.
template <auto Pointer>
struct MemberAccess {
    template <class Struct>
    constexpr decltype(auto) operator()(Struct&& object) const noexcept {
        return (static_cast<Struct&&>(object).*Pointer);
    }
};

// Gives a member of a state's parameters, to be read.
template <auto Pointer>
struct StateMemberAccess {
    template <class State>
    constexpr const auto& operator()(const State& state) const noexcept {
        return state.parameters().*Pointer;
    }
};

//=== the lists are whole ===//

// Initialises a member of any type.
struct AnyMember {
    template <class Member>
    operator Member() const noexcept;
};

template <class Struct, std::size_t... Index>
constexpr bool has_members(std::index_sequence<Index...>) noexcept {
    return requires {
        Struct{(static_cast<void>(Index), AnyMember{})...};
    };
}

template <class Struct, std::size_t Count>
inline constexpr bool has_members_exactly =
    has_members<Struct>(std::make_index_sequence<Count>{}) &&
    !has_members<Struct>(std::make_index_sequence<Count + 1>{});

// Whether no member is listed twice.
template <class Struct, auto... Pointers>
constexpr bool are_distinct() noexcept {
    const Struct object = make_blank<Struct>();
    const void* const members[] = {&(object.*Pointers)...};
    for (std::size_t at = 1; at != sizeof...(Pointers); ++at) {
        for (std::size_t before = 0; before != at; ++before) {
            if (members[before] == members[at]) return false;
        }
    }
    return true;
}

// All members of `Struct`, in order.
template <class Struct, auto... Pointers>
struct HanaMemberList {
    static_assert(has_members_exactly<Struct, sizeof...(Pointers)>,
                  "the list in writ/ext/hana.hpp must have all members of the struct");
    static_assert(are_distinct<Struct, Pointers...>(),
                  "the list in writ/ext/hana.hpp must have each member once");

    template <template <auto> class Access>
    static constexpr auto accessors() noexcept {
        return boost::hana::make_tuple(
            boost::hana::make_pair(member_key<Pointers>(), Access<Pointers>{})...);
    }
};

//=== one for each struct ===//

// A new struct has its members listed here; a check of the tree names those that are missing.
template <class Struct>
struct HanaMembers;

template <>
struct HanaMembers<Parameter> : HanaMemberList<Parameter, &Parameter::name, &Parameter::value> {};

template <>
struct HanaMembers<ec2::Tag> : HanaMemberList<ec2::Tag, &ec2::Tag::key, &ec2::Tag::value> {};

template <>
struct HanaMembers<ec2::TagSpecification>
    : HanaMemberList<ec2::TagSpecification, &ec2::TagSpecification::resource_type,
                     &ec2::TagSpecification::tags> {};

template <>
struct HanaMembers<ec2::Encryption::Parameters>
    : HanaMemberList<ec2::Encryption::Parameters, &ec2::Encryption::Parameters::encrypted,
                     &ec2::Encryption::Parameters::kms_key_id> {};

template <>
struct HanaMembers<ec2::Destination::Parameters>
    : HanaMemberList<ec2::Destination::Parameters,
                     &ec2::Destination::Parameters::destination_outpost_arn,
                     &ec2::Destination::Parameters::destination_availability_zone,
                     &ec2::Destination::Parameters::destination_availability_zone_id> {};

template <>
struct HanaMembers<ec2::OutpostOrLocalZone::Parameters>
    : HanaMemberList<ec2::OutpostOrLocalZone::Parameters,
                     &ec2::OutpostOrLocalZone::Parameters::destination_outpost_arn,
                     &ec2::OutpostOrLocalZone::Parameters::destination_availability_zone> {};

template <>
struct HanaMembers<ec2::CopyImage>
    : HanaMemberList<ec2::CopyImage, &ec2::CopyImage::name, &ec2::CopyImage::source_image_id,
                     &ec2::CopyImage::source_region, &ec2::CopyImage::client_token,
                     &ec2::CopyImage::description, &ec2::CopyImage::encryption,
                     &ec2::CopyImage::destination, &ec2::CopyImage::copy_image_tags,
                     &ec2::CopyImage::tag_specifications,
                     &ec2::CopyImage::snapshot_copy_completion_duration_minutes,
                     &ec2::CopyImage::dry_run, &ec2::CopyImage::extra> {};

template <>
struct HanaMembers<ec2::CopyImageResult>
    : HanaMemberList<ec2::CopyImageResult, &ec2::CopyImageResult::image_id,
                     &ec2::CopyImageResult::request_id> {};

template <>
struct HanaMembers<ec2::CopySnapshot>
    : HanaMemberList<ec2::CopySnapshot, &ec2::CopySnapshot::source_region,
                     &ec2::CopySnapshot::source_snapshot_id, &ec2::CopySnapshot::description,
                     &ec2::CopySnapshot::encryption, &ec2::CopySnapshot::destination,
                     &ec2::CopySnapshot::destination_region, &ec2::CopySnapshot::presigned_url,
                     &ec2::CopySnapshot::completion_duration_minutes,
                     &ec2::CopySnapshot::tag_specifications, &ec2::CopySnapshot::dry_run,
                     &ec2::CopySnapshot::extra> {};

template <>
struct HanaMembers<ec2::CopySnapshotResult>
    : HanaMemberList<ec2::CopySnapshotResult, &ec2::CopySnapshotResult::snapshot_id,
                     &ec2::CopySnapshotResult::tags, &ec2::CopySnapshotResult::request_id> {};

template <>
struct HanaMembers<ec2::Filter>
    : HanaMemberList<ec2::Filter, &ec2::Filter::name, &ec2::Filter::values> {};

template <>
struct HanaMembers<ec2::DescribeImages>
    : HanaMemberList<ec2::DescribeImages, &ec2::DescribeImages::image_ids,
                     &ec2::DescribeImages::owners, &ec2::DescribeImages::executable_users,
                     &ec2::DescribeImages::filters, &ec2::DescribeImages::include_deprecated,
                     &ec2::DescribeImages::include_disabled, &ec2::DescribeImages::max_results,
                     &ec2::DescribeImages::next_token, &ec2::DescribeImages::dry_run,
                     &ec2::DescribeImages::extra> {};

template <>
struct HanaMembers<ec2::StateReason>
    : HanaMemberList<ec2::StateReason, &ec2::StateReason::code, &ec2::StateReason::message> {};

template <>
struct HanaMembers<ec2::TagReply>
    : HanaMemberList<ec2::TagReply, &ec2::TagReply::key, &ec2::TagReply::value> {};

template <>
struct HanaMembers<ec2::ProductCode>
    : HanaMemberList<ec2::ProductCode, &ec2::ProductCode::product_code_id,
                     &ec2::ProductCode::product_code_type> {};

template <>
struct HanaMembers<ec2::ImageWatermark>
    : HanaMemberList<ec2::ImageWatermark, &ec2::ImageWatermark::watermark_key,
                     &ec2::ImageWatermark::source_image_region,
                     &ec2::ImageWatermark::source_image_id,
                     &ec2::ImageWatermark::source_image_creation_time,
                     &ec2::ImageWatermark::watermark_creation_time> {};

template <>
struct HanaMembers<ec2::EbsBlockDeviceReply>
    : HanaMemberList<ec2::EbsBlockDeviceReply, &ec2::EbsBlockDeviceReply::delete_on_termination,
                     &ec2::EbsBlockDeviceReply::iops, &ec2::EbsBlockDeviceReply::snapshot_id,
                     &ec2::EbsBlockDeviceReply::volume_size, &ec2::EbsBlockDeviceReply::volume_type,
                     &ec2::EbsBlockDeviceReply::kms_key_id, &ec2::EbsBlockDeviceReply::throughput,
                     &ec2::EbsBlockDeviceReply::outpost_arn,
                     &ec2::EbsBlockDeviceReply::availability_zone,
                     &ec2::EbsBlockDeviceReply::encrypted,
                     &ec2::EbsBlockDeviceReply::volume_initialization_rate,
                     &ec2::EbsBlockDeviceReply::availability_zone_id,
                     &ec2::EbsBlockDeviceReply::ebs_card_index> {};

template <>
struct HanaMembers<ec2::BlockDeviceMappingReply>
    : HanaMemberList<ec2::BlockDeviceMappingReply, &ec2::BlockDeviceMappingReply::ebs,
                     &ec2::BlockDeviceMappingReply::no_device,
                     &ec2::BlockDeviceMappingReply::device_name,
                     &ec2::BlockDeviceMappingReply::virtual_name> {};

template <>
struct HanaMembers<ec2::Image>
    : HanaMemberList<
          ec2::Image, &ec2::Image::image_id, &ec2::Image::state, &ec2::Image::state_reason,
          &ec2::Image::name, &ec2::Image::description, &ec2::Image::owner_id,
          &ec2::Image::image_owner_alias, &ec2::Image::is_public, &ec2::Image::creation_date,
          &ec2::Image::architecture, &ec2::Image::block_device_mappings, &ec2::Image::tags,
          &ec2::Image::platform_details, &ec2::Image::usage_operation, &ec2::Image::ena_support,
          &ec2::Image::hypervisor, &ec2::Image::root_device_name, &ec2::Image::root_device_type,
          &ec2::Image::sriov_net_support, &ec2::Image::virtualization_type, &ec2::Image::boot_mode,
          &ec2::Image::tpm_support, &ec2::Image::deprecation_time, &ec2::Image::imds_support,
          &ec2::Image::source_instance_id, &ec2::Image::deregistration_protection,
          &ec2::Image::last_launched_time, &ec2::Image::image_allowed, &ec2::Image::source_image_id,
          &ec2::Image::source_image_region, &ec2::Image::free_tier_eligible,
          &ec2::Image::public_ssm_parameter_name, &ec2::Image::image_watermarks,
          &ec2::Image::image_location, &ec2::Image::product_codes, &ec2::Image::image_type,
          &ec2::Image::kernel_id, &ec2::Image::ramdisk_id, &ec2::Image::platform> {};

template <>
struct HanaMembers<ec2::DescribeImagesResult>
    : HanaMemberList<ec2::DescribeImagesResult, &ec2::DescribeImagesResult::images,
                     &ec2::DescribeImagesResult::next_token,
                     &ec2::DescribeImagesResult::request_id> {};

template <>
struct HanaMembers<ec2::DeregisterImage>
    : HanaMemberList<ec2::DeregisterImage, &ec2::DeregisterImage::image_id,
                     &ec2::DeregisterImage::delete_associated_snapshots,
                     &ec2::DeregisterImage::dry_run, &ec2::DeregisterImage::extra> {};

template <>
struct HanaMembers<ec2::DeleteSnapshotReturnCode>
    : HanaMemberList<ec2::DeleteSnapshotReturnCode, &ec2::DeleteSnapshotReturnCode::snapshot_id,
                     &ec2::DeleteSnapshotReturnCode::return_code> {};

template <>
struct HanaMembers<ec2::DeregisterImageResult>
    : HanaMemberList<ec2::DeregisterImageResult, &ec2::DeregisterImageResult::is_done,
                     &ec2::DeregisterImageResult::delete_snapshot_results,
                     &ec2::DeregisterImageResult::request_id> {};

template <>
struct HanaMembers<ec2::CreateStoreImageTask>
    : HanaMemberList<ec2::CreateStoreImageTask, &ec2::CreateStoreImageTask::image_id,
                     &ec2::CreateStoreImageTask::bucket, &ec2::CreateStoreImageTask::s3_object_tags,
                     &ec2::CreateStoreImageTask::dry_run, &ec2::CreateStoreImageTask::extra> {};

template <>
struct HanaMembers<ec2::CreateStoreImageTaskResult>
    : HanaMemberList<ec2::CreateStoreImageTaskResult, &ec2::CreateStoreImageTaskResult::object_key,
                     &ec2::CreateStoreImageTaskResult::request_id> {};

template <>
struct HanaMembers<ec2::CreateRestoreImageTask>
    : HanaMemberList<ec2::CreateRestoreImageTask, &ec2::CreateRestoreImageTask::bucket,
                     &ec2::CreateRestoreImageTask::object_key, &ec2::CreateRestoreImageTask::name,
                     &ec2::CreateRestoreImageTask::tag_specifications,
                     &ec2::CreateRestoreImageTask::dry_run, &ec2::CreateRestoreImageTask::extra> {};

template <>
struct HanaMembers<ec2::CreateRestoreImageTaskResult>
    : HanaMemberList<ec2::CreateRestoreImageTaskResult,
                     &ec2::CreateRestoreImageTaskResult::image_id,
                     &ec2::CreateRestoreImageTaskResult::request_id> {};

template <>
struct HanaMembers<ec2::DescribeStoreImageTasks>
    : HanaMemberList<ec2::DescribeStoreImageTasks, &ec2::DescribeStoreImageTasks::image_ids,
                     &ec2::DescribeStoreImageTasks::filters,
                     &ec2::DescribeStoreImageTasks::next_token,
                     &ec2::DescribeStoreImageTasks::max_results,
                     &ec2::DescribeStoreImageTasks::dry_run, &ec2::DescribeStoreImageTasks::extra> {
};

template <>
struct HanaMembers<ec2::StoreImageTaskResult>
    : HanaMemberList<ec2::StoreImageTaskResult, &ec2::StoreImageTaskResult::ami_id,
                     &ec2::StoreImageTaskResult::task_start_time,
                     &ec2::StoreImageTaskResult::bucket, &ec2::StoreImageTaskResult::s3_object_key,
                     &ec2::StoreImageTaskResult::progress_percentage,
                     &ec2::StoreImageTaskResult::store_task_state,
                     &ec2::StoreImageTaskResult::store_task_failure_reason> {};

template <>
struct HanaMembers<ec2::DescribeStoreImageTasksResult>
    : HanaMemberList<ec2::DescribeStoreImageTasksResult,
                     &ec2::DescribeStoreImageTasksResult::store_image_task_results,
                     &ec2::DescribeStoreImageTasksResult::next_token,
                     &ec2::DescribeStoreImageTasksResult::request_id> {};

//=== what Hana asks ===//

template <class Struct>
concept HanaStruct = requires {
    sizeof(HanaMembers<Struct>);
};

template <class State>
concept HanaState = requires(const State& state) {
    requires HanaStruct<typename State::Parameters>;
    { state.parameters() } -> std::same_as<const typename State::Parameters&>;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

/// A request, a structure or a result is a Struct.
template <class Listed>
struct boost::hana::accessors_impl<Listed, boost::hana::when<writ::detail::HanaStruct<Listed>>> {
    /// Pairs of a member's name and a function that gives the member.
    static constexpr auto apply() noexcept {
        return writ::detail::HanaMembers<Listed>::template accessors<writ::detail::MemberAccess>();
    }
};

/// A state is a Struct whose members can only be read.
template <class State>
struct boost::hana::accessors_impl<State, boost::hana::when<writ::detail::HanaState<State>>> {
    /// Pairs of a parameter's name and a function that gives the parameter.
    static constexpr auto apply() noexcept {
        return writ::detail::HanaMembers<typename State::Parameters>::template accessors<
            writ::detail::StateMemberAccess>();
    }
};

/// Two of a kind are equal if `==` says so. Without this, the Hana of Boost 1.74 cannot choose
/// between that and comparing the members.
template <class Listed>
    requires writ::detail::HanaStruct<Listed> || writ::detail::HanaState<Listed>
struct boost::hana::equal_impl<Listed, Listed> {
    /// Whether `left` and `right` are equal.
    static constexpr bool apply(const Listed& left, const Listed& right) noexcept {
        return left == right;
    }
};

#endif
