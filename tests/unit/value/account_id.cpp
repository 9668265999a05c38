// SPDX-License-Identifier: BSL-1.0
#include <writ/value/account_id.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(AccountId, "012345678910")
ACCEPTS(AccountId, "999999999999")

DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "01234567891")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "0123456789100")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "0123-4567-8910")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "0123-5678910")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "amazon-elb")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "01234567891a")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "01234567891/")
DOUBTS(AccountId, account_id_is_not_12_digits, "012345678910", "01234567891:")

REFUSES(AccountId, not_utf8, 2, "012345678910", "01\xFF")
REFUSES(AccountId, holds_nul, 12, "012345678910", "012345678910\0")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<AccountId>());

TEST_CASE("a name that EC2 takes for an account is sent, with an advice") {
    const auto name = AccountId::parse("amazon-elb");
    REQUIRE(name);
    CHECK(name->text() == "amazon-elb");
    CHECK(name->doubt()->name == "account_id_is_not_12_digits");
    CHECK_FALSE(AccountId("012345678910").doubt());
}

#endif
