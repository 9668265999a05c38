// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/source_region.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

BREAKS(source_region_is_of_no_known_partition, "SourceRegion", (COPY_FROM("us-yy-1")),
       (COPY_FROM("xx-yy-1")))
BREAKS(source_region_is_of_no_known_partition, "SourceRegion",
       (COPY_FROM("us-east-1"), in_region("us-west-2")),
       (COPY_FROM("us-gov-1"), in_region("us-west-2")))

BREAKS(destination_region_is_of_no_known_partition, "Region",
       (COPY_FROM("us-east-1"), in_region("us-yy-1")),
       (COPY_FROM("us-east-1"), in_region("xx-yy-1")))
