// SPDX-License-Identifier: BSL-1.0
/// Every action of EC2.
/// Derived from the tree: `cmake --build --preset test --target refresh`
#ifndef WRIT_EC2_HPP
#define WRIT_EC2_HPP

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/copy_snapshot.hpp>
#include <writ/ec2/create_restore_image_task.hpp>
#include <writ/ec2/create_store_image_task.hpp>
#include <writ/ec2/deregister_image.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/describe_store_image_tasks.hpp>
#include <writ/ec2/endpoint.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/presigned_url.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/image.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/tag_specification.hpp>

#endif
