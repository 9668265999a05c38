// SPDX-License-Identifier: BSL-1.0
// What CopyImage takes, listed without a template for each parameter.
#include <writ/ec2/copy_image.hpp>
#include <writ/schema/schema.hpp>

#include <iostream>
#include <string>
#include <string_view>

using namespace writ;

namespace {

// [list]
// Lists the parameters that `schema` has, and those of its structures within.
void list(const Schema& schema, const std::string& within = "") {
    for (const Field field : schema) {
        if (field.kind() == FieldKind::extra) continue;
        const std::string name = within + std::string(field.name()) + (field.is_list() ? ".N" : "");
        std::cout << name << ": " << field.type();
        if (field.is_required()) std::cout << ", required";
        const Limits limits = field.limits();
        if (limits.has_least()) std::cout << ", at least " << limits.least;
        if (limits.has_most()) std::cout << ", at most " << limits.most;
        if (!field.state().empty()) std::cout << ", part of " << field.state();
        std::cout << '\n';
        if (field.structure() != nullptr) list(*field.structure(), name + '.');
    }
}
// [/list]

}  // namespace

int main() {
    std::cout << "== list ==\n";
    // [call]
    list(schema_of<ec2::CopyImage>);
    // [/call]
    std::cout << "== constant ==\n";
    // [constant]
    static_assert(schema_of<ec2::CopyImage>[2].name() == "SourceRegion");
    static_assert(schema_of<ec2::CopyImage>[2].is_required());
    // [/constant]
}
