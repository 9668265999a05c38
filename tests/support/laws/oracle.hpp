// SPDX-License-Identifier: BSL-1.0
/// What is right, said a second time and as naively as can be: the grammars as regular expressions
/// out of the pages in docs/reference/value, and a query string taken apart. It knows nothing of
/// writ's headers.
#ifndef WRIT_TESTS_SUPPORT_ORACLE_HPP
#define WRIT_TESTS_SUPPORT_ORACLE_HPP

#include <string>
#include <utility>
#include <vector>

namespace writ_test::oracle {

/// The partition that owns Regions named like `region`; empty where no known one does.
std::string partition_of(const std::string& region);

bool is_account_id(const std::string& text);
bool is_any_image_id(const std::string& text);
bool is_any_text(const std::string& text);
bool is_arn(const std::string& text);
bool is_blob(const std::string& text);
bool is_availability_zone(const std::string& text);
bool is_availability_zone_id(const std::string& text);
bool is_bucket(const std::string& text);
bool is_cidr_block(const std::string& text);
bool is_client_token(const std::string& text);
bool is_completion_duration(const std::string& text);
bool is_description(const std::string& text);
bool is_double(const std::string& text);
bool is_image_id(const std::string& text);
bool is_image_id_or_parameter(const std::string& text);
bool is_image_name(const std::string& text);
bool is_resource_type(const std::string& text);
bool is_integer(const std::string& text);
bool is_ipv4_cidr_block(const std::string& text);
bool is_ipv6_cidr_block(const std::string& text);
bool is_kms_key_id(const std::string& text);
bool is_local_zone_id(const std::string& text);
bool is_local_zone_name(const std::string& text);
bool is_long(const std::string& text);
bool is_max_results(const std::string& text);
bool is_object_key(const std::string& text);
bool is_outpost_arn(const std::string& text);
bool is_presigned_url(const std::string& text);
bool is_region(const std::string& text);
bool is_snapshot_id(const std::string& text);
bool is_tag_key(const std::string& text);
bool is_tag_value(const std::string& text);
bool is_timestamp(const std::string& text);
bool is_yes_no(const std::string& text);

/// Whether `text` is UTF-8 without a NUL.
bool is_sendable(const std::string& text);

/// Whether `name` is one of `patterns`, in which each `N` between dots stands for an index.
bool is_named(const std::string& name, const std::vector<std::string>& patterns);

/// Names and values.
using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The parameters of a query string: split at each `&`, then at the first `=`, then decoded.
Pairs parameters_of(const std::string& query);

/// `text` percent-decoded; a malformed escape stays as it is.
std::string decoded(const std::string& text);

}  // namespace writ_test::oracle

#endif
