// SPDX-License-Identifier: BSL-1.0
// One part of a program, built with its own copy of writ: HEADER, whose namespace is SPACE. PART is
// the name of what it tells.
#include HEADER

#include "parts.hpp"

namespace ec2 = SPACE::ec2;

constexpr std::string_view body = SPACE::static_query<[] {
    return SPACE::checked(ec2::CopyImage{.name = "My server",
                                         .source_image_id = "ami-5731123e",
                                         .source_region = "us-east-1"});
}>;

Told PART() {
    return {SPACE::ec2::ImageId::reasons, body};
}
