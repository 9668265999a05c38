// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/dry_run.hpp>

#include "support/harness.hpp"

#include <writ/value/yes_no.hpp>

using namespace writ;

#ifndef WRIT_CASES

// A yes/no parameter says nothing by default, true with 1 and false with 2.
static_assert(YesNoParameter<ec2::DryRun>);
static_assert(ec2::DryRun{} == ec2::DryRun::unspecified);
static_assert(static_cast<int>(ec2::DryRun::only_check_permission) == 1);
static_assert(static_cast<int>(ec2::DryRun::carry_out) == 2);
static_assert(!std::is_convertible_v<bool, ec2::DryRun>);

#endif
