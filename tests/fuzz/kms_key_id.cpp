// SPDX-License-Identifier: BSL-1.0
// KmsKeyId, and what is asked of one that was not checked.
// libFuzzer: -max_len=2100
#include <writ/value/kms_key_id.hpp>

#include "fuzz/support/value.hpp"
#include "support/laws/oracle.hpp"

namespace {

using writ::KmsKeyForm;
using namespace writ_fuzz;

void check_form(const writ::KmsKeyId& key, std::string_view text) {
    const KmsKeyForm form = key.form();
    const std::string_view id = key.key_id();
    const std::string_view alias = key.alias_name();
    require(lies_in(id, text) && lies_in(alias, text), "the parts of an identifier lie in it");
    require(id.empty() || alias.empty(), "an identifier is that of a key or that of an alias");
    require(!key.is_multi_region() || id.starts_with("mrk-"),
            "only a key with an id that begins with mrk- is a multi-Region key");
    if (!key.is_checked()) return;
    require(form != KmsKeyForm::unrecognised, "a checked identifier has one of the four forms");
    const bool is_arn = form == KmsKeyForm::key_arn || form == KmsKeyForm::alias_arn;
    require(is_arn == key.arn_fields().are_there(),
            "the form is that of an ARN if there are fields");
    const bool is_alias = form == KmsKeyForm::alias || form == KmsKeyForm::alias_arn;
    const std::string_view name = is_alias ? alias : id;
    require(!name.empty() && text.ends_with(name), "the name of a key or an alias comes last");
    const std::size_t front = text.size() - name.size();
    if (form == KmsKeyForm::key_id) require(front == 0, "a key id is nothing but that");
    if (form == KmsKeyForm::alias) require(front == 6, "an alias is alias/ and its name");
    require(!is_arn || writ::Arn::parse(text), "a key's or an alias's ARN is an ARN");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Exact input(data, size);
    const std::string_view text = input.text();
    check_value<writ::KmsKeyId>(text, writ_test::oracle::is_kms_key_id, asks_oracle(text));
    if (const auto key = writ::KmsKeyId::parse(text)) check_form(*key, text);
    check_form(writ::KmsKeyId::unchecked(text), text);
    return 0;
}
