// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyInstanceCreditSpecification.
#ifndef WRIT_EC2_TYPES_MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/unsuccessful_instance_credit_specification_error_code.hpp
class UnsuccessfulInstanceCreditSpecificationErrorCode;

/// SuccessfulInstanceCreditSpecificationItem, a structure in what EC2 answers to
/// ModifyInstanceCreditSpecification.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SuccessfulInstanceCreditSpecificationItem.html
struct SuccessfulInstanceCreditSpecificationItem {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SuccessfulInstanceCreditSpecificationItem&,
                                     const SuccessfulInstanceCreditSpecificationItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SuccessfulInstanceCreditSpecificationItem::instance_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
        }
    };
};

/// UnsuccessfulInstanceCreditSpecificationItemError, a structure in what EC2 answers to
/// ModifyInstanceCreditSpecification.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulInstanceCreditSpecificationItemError.html
struct UnsuccessfulInstanceCreditSpecificationItemError {
    /// code: `InvalidInstanceID.Malformed`, `InvalidInstanceID.NotFound`, `IncorrectInstanceState`
    /// or `InstanceCreditSpecification.NotSupported`.
    XmlValue<UnsuccessfulInstanceCreditSpecificationErrorCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const UnsuccessfulInstanceCreditSpecificationItemError&,
        const UnsuccessfulInstanceCreditSpecificationItemError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UnsuccessfulInstanceCreditSpecificationItemError::code,
                                &UnsuccessfulInstanceCreditSpecificationItemError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// UnsuccessfulInstanceCreditSpecificationItem, a structure in what EC2 answers to
/// ModifyInstanceCreditSpecification.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulInstanceCreditSpecificationItem.html
struct UnsuccessfulInstanceCreditSpecificationItem {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// error: an UnsuccessfulInstanceCreditSpecificationItemError.
    Optional<UnsuccessfulInstanceCreditSpecificationItemError> error{};

    /// Whether two say the same.
    friend constexpr bool operator==(const UnsuccessfulInstanceCreditSpecificationItem&,
                                     const UnsuccessfulInstanceCreditSpecificationItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UnsuccessfulInstanceCreditSpecificationItem::instance_id,
                                &UnsuccessfulInstanceCreditSpecificationItem::error>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("error", self.error);
        }
    };
};

/// What EC2 answers to ModifyInstanceCreditSpecification. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html
struct ModifyInstanceCreditSpecificationResult {
    /// successfulInstanceCreditSpecificationSet: a list of
    /// SuccessfulInstanceCreditSpecificationItem.
    XmlList<SuccessfulInstanceCreditSpecificationItem> successful_instance_credit_specifications{};
    /// unsuccessfulInstanceCreditSpecificationSet: a list of
    /// UnsuccessfulInstanceCreditSpecificationItem.
    XmlList<UnsuccessfulInstanceCreditSpecificationItem>
        unsuccessful_instance_credit_specifications{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyInstanceCreditSpecificationResult&,
                                     const ModifyInstanceCreditSpecificationResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ModifyInstanceCreditSpecificationResult::successful_instance_credit_specifications,
            &ModifyInstanceCreditSpecificationResult::unsuccessful_instance_credit_specifications,
            &ModifyInstanceCreditSpecificationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfulInstanceCreditSpecificationSet",
                self.successful_instance_credit_specifications);
            row("unsuccessfulInstanceCreditSpecificationSet",
                self.unsuccessful_instance_credit_specifications);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
