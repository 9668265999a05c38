// SPDX-License-Identifier: BSL-1.0
/// Everything but the bridges to other libraries in `ext/`.
/// Derived from the tree: `cmake --build --preset test --target refresh`
#ifndef WRIT_WRIT_HPP
#define WRIT_WRIT_HPP

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/required.hpp>
#include <writ/core/result.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/endpoint.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/dry_run.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/service_error.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/percent.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/completion_duration.hpp>
#include <writ/value/description.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/image_id.hpp>
#include <writ/value/image_name.hpp>
#include <writ/value/image_or_snapshot.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/local_zone_id.hpp>
#include <writ/value/local_zone_name.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>
#include <writ/value/regional_arn.hpp>
#include <writ/value/tag_key.hpp>
#include <writ/value/tag_value.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/entry.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/match.hpp>
#include <writ/wire/parameter.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>
#include <writ/wire/sink.hpp>
#include <writ/wire/table.hpp>

#endif
