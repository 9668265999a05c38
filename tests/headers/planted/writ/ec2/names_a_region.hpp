// SPDX-License-Identifier: BSL-1.0
/// For order.py: a structure whose `Region` is writ's, unless another one was included first.
#ifndef WRIT_EC2_NAMES_A_REGION_HPP
#define WRIT_EC2_NAMES_A_REGION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

struct NamesARegion {
    Optional<Region> region{};

    struct Model {
        using members = Members<&NamesARegion::region>;

        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Region", self.region);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
