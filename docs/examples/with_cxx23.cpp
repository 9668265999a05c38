// SPDX-License-Identifier: BSL-1.0
// Results and faults with what only some standard libraries have.
// wants C++23
#include <string>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ext/expected.hpp>
#include <writ/ext/format.hpp>

using namespace writ;

#ifdef __cpp_lib_expected
// [expected]
std::expected<ec2::ImageId, Malformed<ec2::ImageId>> image_id_of(const std::string& text) {
    return to_expected(ec2::ImageId::parse(text));
}
// [/expected]
#endif

#ifdef __cpp_lib_format
// [format]
std::string row_of(const ec2::ImageId& id, const Malformed<ec2::ImageId>& malformed) {
    return std::format("{:<22}|{}", id, malformed);
}
// [/format]
#endif

int main() {
#ifdef __cpp_lib_expected
    if (!image_id_of("ami-5731123e").has_value()) return 1;
#endif
#ifdef __cpp_lib_format
    const auto row = row_of("ami-5731123e", ec2::ImageId::parse("").error());
    if (!row.starts_with("ami-5731123e          |wrong_prefix: ")) return 1;
#endif
    return 0;
}
