// SPDX-License-Identifier: BSL-1.0
// Places for a literal that Clang 14 to 16 check only when the program runs, in one of them or in
// none. A right literal becomes a program; a wrong one, WRONG, does not.
#include <writ/ec2/copy_image.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

#ifdef WRONG
#define REGION "us_east-1"
#define NUMBER -1
#else
#define REGION "us-east-1"
#define NUMBER 100
#endif

namespace {

#if PLACE == 1
struct Config {
    Region region = REGION;
} config;
#elif PLACE == 2
struct Config {
    Optional<Region> region = REGION;
} config;
#elif PLACE == 3
struct Config {
    Required<Region, struct Home> region = REGION;
} config;
#elif PLACE == 4
struct Config {
    MaxResults results = NUMBER;
} config;
#elif PLACE == 5
struct Config {
    Optional<MaxResults> results = NUMBER;
} config;
#elif PLACE == 6
struct Config {
    ec2::CopyImage request{
        .name = "web", .source_image_id = "ami-5731123e", .source_region = REGION};
} config;
#elif PLACE == 7
std::size_t size_of(Region region = REGION) {
    return region.text().size();
}
const std::size_t size = size_of();
#elif PLACE == 8
std::size_t size_of(Optional<Region> region = REGION) {
    return region->text().size();
}
const std::size_t size = size_of();
#elif PLACE == 9
Region region = REGION;
#elif PLACE == 10
Optional<Region> region = REGION;
#elif PLACE == 11
Required<Region, struct Home> region = REGION;
#elif PLACE == 12
struct Config {
    static inline Region region = REGION;
};
#endif

}  // namespace

int main() {}
