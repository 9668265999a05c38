# SPDX-License-Identifier: BSL-1.0
# A library keeps writ to itself, in a namespace of its own, and its user has the same version.
# [derive]
"$CMAKE" -DNAMESPACE=acme_writ -DOUTPUT="$PWD/acme_writ.hpp" \
    -P "$ROOT/tests/repo/single_header.cmake"
# [/derive]
if grep -n '\(^\|[^_]\)\(writ::\|WRIT_\|namespace writ\)' acme_writ.hpp; then
    echo "the names above are not renamed"
    exit 1
fi
. "$here/two_versions/parts.sh"

# One source may have both, in any order.
part first writ writ/ec2/copy_image.hpp -I "$ROOT/include" -include ./acme_writ.hpp
part second acme_writ acme_writ.hpp -I . -include "$ROOT/include/single/writ.hpp"
link program first.o second.o
program=program
