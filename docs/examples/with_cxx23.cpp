// SPDX-License-Identifier: BSL-1.0
// Results and faults with what only some standard libraries have.
// wants C++23
#include <string>
#include <writ/ext/expected.hpp>
#include <writ/ext/format.hpp>
#include <writ/value/image_id.hpp>

using namespace writ;

#ifdef __cpp_lib_expected
// [expected]
std::expected<ImageId, Malformed<ImageId>> image_id_of(const std::string& text) {
    return to_expected(ImageId::parse(text));
}
// [/expected]
#endif

#ifdef __cpp_lib_format
// [format]
std::string row_of(const ImageId& id, const Malformed<ImageId>& malformed) {
    return std::format("{:<22}|{}", id, malformed);
}
// [/format]
#endif

int main() {
#ifdef __cpp_lib_expected
    if (!image_id_of("ami-5731123e").has_value()) return 1;
#endif
#ifdef __cpp_lib_format
    const auto row = row_of("ami-5731123e", ImageId::parse("").error());
    if (!row.starts_with("ami-5731123e          |wrong_prefix: ")) return 1;
#endif
    return 0;
}
