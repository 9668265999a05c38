# SPDX-License-Identifier: BSL-1.0
# Which versions an installed writ stands in for. There is no program.
configure -DCMAKE_PREFIX_PATH="$prefix"
exit
