# SPDX-License-Identifier: BSL-1.0
# Two parts of one program have each their version of writ: the second one's is made here.
. "$here/two_versions/parts.sh"

cp -R "$ROOT/include" other
config=other/writ/core/config.hpp
sed 's/^\(#define WRIT_VERSION_MAJOR\) .*/\1 99/' "$config" >changed
if cmp -s changed "$config"; then
    echo "the version in $config is not where it was"
    exit 1
fi
cp changed "$config"

part first writ writ/ec2/copy_image.hpp -I "$ROOT/include"
part second writ writ/ec2/copy_image.hpp -I other
link program first.o second.o

# With one version they share one copy: that it is told apart above is no accident.
part second writ writ/ec2/copy_image.hpp -I "$ROOT/include"
link shared first.o second.o
./shared --is-shared >/dev/null
program=program
