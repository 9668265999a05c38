// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InstanceType.
#ifndef WRIT_EC2_TYPES_INSTANCE_TYPE_HPP
#define WRIT_EC2_TYPES_INSTANCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 1,405 words that the EC2 model of 2026-08-07 has for InstanceType, such as `a1.medium`. Each
/// is a constant, `a1.medium` as `a1_medium`. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class InstanceType : public Word<InstanceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        a1_2xlarge, a1_4xlarge, a1_large, a1_medium, a1_metal, a1_xlarge, c1_medium, c1_xlarge,
        c3_2xlarge, c3_4xlarge, c3_8xlarge, c3_large, c3_xlarge, c4_2xlarge, c4_4xlarge, c4_8xlarge,
        c4_large, c4_xlarge, c5_12xlarge, c5_18xlarge, c5_24xlarge, c5_2xlarge, c5_4xlarge,
        c5_9xlarge, c5_large, c5_metal, c5_xlarge, c5a_12xlarge, c5a_16xlarge, c5a_24xlarge,
        c5a_2xlarge, c5a_4xlarge, c5a_8xlarge, c5a_large, c5a_xlarge, c5ad_12xlarge, c5ad_16xlarge,
        c5ad_24xlarge, c5ad_2xlarge, c5ad_4xlarge, c5ad_8xlarge, c5ad_large, c5ad_xlarge,
        c5d_12xlarge, c5d_18xlarge, c5d_24xlarge, c5d_2xlarge, c5d_4xlarge, c5d_9xlarge, c5d_large,
        c5d_metal, c5d_xlarge, c5n_18xlarge, c5n_2xlarge, c5n_4xlarge, c5n_9xlarge, c5n_large,
        c5n_metal, c5n_xlarge, c6a_12xlarge, c6a_16xlarge, c6a_24xlarge, c6a_2xlarge, c6a_32xlarge,
        c6a_48xlarge, c6a_4xlarge, c6a_8xlarge, c6a_large, c6a_metal, c6a_xlarge, c6g_12xlarge,
        c6g_16xlarge, c6g_2xlarge, c6g_4xlarge, c6g_8xlarge, c6g_large, c6g_medium, c6g_metal,
        c6g_xlarge, c6gd_12xlarge, c6gd_16xlarge, c6gd_2xlarge, c6gd_4xlarge, c6gd_8xlarge,
        c6gd_large, c6gd_medium, c6gd_metal, c6gd_xlarge, c6gn_12xlarge, c6gn_16xlarge,
        c6gn_2xlarge, c6gn_4xlarge, c6gn_8xlarge, c6gn_large, c6gn_medium, c6gn_xlarge,
        c6i_12xlarge, c6i_16xlarge, c6i_24xlarge, c6i_2xlarge, c6i_32xlarge, c6i_4xlarge,
        c6i_8xlarge, c6i_large, c6i_metal, c6i_xlarge, c6id_12xlarge, c6id_16xlarge, c6id_24xlarge,
        c6id_2xlarge, c6id_32xlarge, c6id_4xlarge, c6id_8xlarge, c6id_large, c6id_metal,
        c6id_xlarge, c6in_12xlarge, c6in_16xlarge, c6in_24xlarge, c6in_2xlarge, c6in_32xlarge,
        c6in_4xlarge, c6in_8xlarge, c6in_large, c6in_metal, c6in_xlarge, c7a_12xlarge, c7a_16xlarge,
        c7a_24xlarge, c7a_2xlarge, c7a_32xlarge, c7a_48xlarge, c7a_4xlarge, c7a_8xlarge, c7a_large,
        c7a_medium, c7a_metal_48xl, c7a_xlarge, c7g_12xlarge, c7g_16xlarge, c7g_2xlarge,
        c7g_4xlarge, c7g_8xlarge, c7g_large, c7g_medium, c7g_metal, c7g_xlarge, c7gd_12xlarge,
        c7gd_16xlarge, c7gd_2xlarge, c7gd_4xlarge, c7gd_8xlarge, c7gd_large, c7gd_medium,
        c7gd_metal, c7gd_xlarge, c7gn_12xlarge, c7gn_16xlarge, c7gn_2xlarge, c7gn_4xlarge,
        c7gn_8xlarge, c7gn_large, c7gn_medium, c7gn_metal, c7gn_xlarge, c7i_flex_12xlarge,
        c7i_flex_16xlarge, c7i_flex_2xlarge, c7i_flex_4xlarge, c7i_flex_8xlarge, c7i_flex_large,
        c7i_flex_xlarge, c7i_12xlarge, c7i_16xlarge, c7i_24xlarge, c7i_2xlarge, c7i_48xlarge,
        c7i_4xlarge, c7i_8xlarge, c7i_large, c7i_metal_24xl, c7i_metal_48xl, c7i_xlarge,
        c8a_12xlarge, c8a_16xlarge, c8a_24xlarge, c8a_2xlarge, c8a_48xlarge, c8a_4xlarge,
        c8a_8xlarge, c8a_large, c8a_medium, c8a_metal_24xl, c8a_metal_48xl, c8a_xlarge,
        c8g_12xlarge, c8g_16xlarge, c8g_24xlarge, c8g_2xlarge, c8g_48xlarge, c8g_4xlarge,
        c8g_8xlarge, c8g_large, c8g_medium, c8g_metal_24xl, c8g_metal_48xl, c8g_xlarge,
        c8gb_12xlarge, c8gb_16xlarge, c8gb_24xlarge, c8gb_2xlarge, c8gb_48xlarge, c8gb_4xlarge,
        c8gb_8xlarge, c8gb_large, c8gb_medium, c8gb_metal_24xl, c8gb_metal_48xl, c8gb_xlarge,
        c8gd_12xlarge, c8gd_16xlarge, c8gd_24xlarge, c8gd_2xlarge, c8gd_48xlarge, c8gd_4xlarge,
        c8gd_8xlarge, c8gd_large, c8gd_medium, c8gd_metal_24xl, c8gd_metal_48xl, c8gd_xlarge,
        c8gn_12xlarge, c8gn_16xlarge, c8gn_24xlarge, c8gn_2xlarge, c8gn_48xlarge, c8gn_4xlarge,
        c8gn_8xlarge, c8gn_large, c8gn_medium, c8gn_metal_24xl, c8gn_metal_48xl, c8gn_xlarge,
        c8i_flex_12xlarge, c8i_flex_16xlarge, c8i_flex_2xlarge, c8i_flex_4xlarge, c8i_flex_8xlarge,
        c8i_flex_large, c8i_flex_xlarge, c8i_12xlarge, c8i_16xlarge, c8i_24xlarge, c8i_2xlarge,
        c8i_32xlarge, c8i_48xlarge, c8i_4xlarge, c8i_8xlarge, c8i_96xlarge, c8i_large,
        c8i_metal_48xl, c8i_metal_96xl, c8i_xlarge, c8ib_12xlarge, c8ib_16xlarge, c8ib_24xlarge,
        c8ib_2xlarge, c8ib_32xlarge, c8ib_48xlarge, c8ib_4xlarge, c8ib_8xlarge, c8ib_96xlarge,
        c8ib_large, c8ib_metal_48xl, c8ib_metal_96xl, c8ib_xlarge, c8id_12xlarge, c8id_16xlarge,
        c8id_24xlarge, c8id_2xlarge, c8id_32xlarge, c8id_48xlarge, c8id_4xlarge, c8id_8xlarge,
        c8id_96xlarge, c8id_large, c8id_metal_48xl, c8id_metal_96xl, c8id_xlarge, c8in_12xlarge,
        c8in_16xlarge, c8in_24xlarge, c8in_2xlarge, c8in_32xlarge, c8in_48xlarge, c8in_4xlarge,
        c8in_8xlarge, c8in_96xlarge, c8in_large, c8in_metal_48xl, c8in_metal_96xl, c8in_xlarge,
        c8ine_12xlarge, c8ine_2xlarge, c8ine_4xlarge, c8ine_8xlarge, c8ine_large, c8ine_xlarge,
        c9g_12xlarge, c9g_16xlarge, c9g_24xlarge, c9g_2xlarge, c9g_48xlarge, c9g_4xlarge,
        c9g_8xlarge, c9g_large, c9g_medium, c9g_metal_48xl, c9g_xlarge, c9gd_12xlarge,
        c9gd_16xlarge, c9gd_24xlarge, c9gd_2xlarge, c9gd_48xlarge, c9gd_4xlarge, c9gd_8xlarge,
        c9gd_large, c9gd_medium, c9gd_metal_48xl, c9gd_xlarge, cc1_4xlarge, cc2_8xlarge,
        cg1_4xlarge, cr1_8xlarge, d2_2xlarge, d2_4xlarge, d2_8xlarge, d2_xlarge, d3_2xlarge,
        d3_4xlarge, d3_8xlarge, d3_xlarge, d3en_12xlarge, d3en_2xlarge, d3en_4xlarge, d3en_6xlarge,
        d3en_8xlarge, d3en_xlarge, dl1_24xlarge, dl2q_24xlarge, f1_16xlarge, f1_2xlarge, f1_4xlarge,
        f2_12xlarge, f2_48xlarge, f2_6xlarge, g2_2xlarge, g2_8xlarge, g3_16xlarge, g3_4xlarge,
        g3_8xlarge, g3s_xlarge, g4ad_16xlarge, g4ad_2xlarge, g4ad_4xlarge, g4ad_8xlarge,
        g4ad_xlarge, g4dn_12xlarge, g4dn_16xlarge, g4dn_2xlarge, g4dn_4xlarge, g4dn_8xlarge,
        g4dn_metal, g4dn_xlarge, g5_12xlarge, g5_16xlarge, g5_24xlarge, g5_2xlarge, g5_48xlarge,
        g5_4xlarge, g5_8xlarge, g5_xlarge, g5g_16xlarge, g5g_2xlarge, g5g_4xlarge, g5g_8xlarge,
        g5g_metal, g5g_xlarge, g6_12xlarge, g6_16xlarge, g6_24xlarge, g6_2xlarge, g6_48xlarge,
        g6_4xlarge, g6_8xlarge, g6_xlarge, g6e_12xlarge, g6e_16xlarge, g6e_24xlarge, g6e_2xlarge,
        g6e_48xlarge, g6e_4xlarge, g6e_8xlarge, g6e_xlarge, g6f_2xlarge, g6f_4xlarge, g6f_large,
        g6f_xlarge, g7_12xlarge, g7_24xlarge, g7_2xlarge, g7_48xlarge, g7_4xlarge, g7_8xlarge,
        g7e_12xlarge, g7e_24xlarge, g7e_2xlarge, g7e_48xlarge, g7e_4xlarge, g7e_8xlarge,
        gr6_4xlarge, gr6_8xlarge, gr6f_4xlarge, h1_16xlarge, h1_2xlarge, h1_4xlarge, h1_8xlarge,
        hi1_4xlarge, hpc6a_48xlarge, hpc6id_32xlarge, hpc7a_12xlarge, hpc7a_24xlarge,
        hpc7a_48xlarge, hpc7a_96xlarge, hpc7g_16xlarge, hpc7g_4xlarge, hpc7g_8xlarge,
        hpc8a_96xlarge, hs1_8xlarge, i2_2xlarge, i2_4xlarge, i2_8xlarge, i2_xlarge, i3_16xlarge,
        i3_2xlarge, i3_4xlarge, i3_8xlarge, i3_large, i3_metal, i3_xlarge, i3en_12xlarge,
        i3en_24xlarge, i3en_2xlarge, i3en_3xlarge, i3en_6xlarge, i3en_large, i3en_metal,
        i3en_xlarge, i4g_16xlarge, i4g_2xlarge, i4g_4xlarge, i4g_8xlarge, i4g_large, i4g_xlarge,
        i4i_12xlarge, i4i_16xlarge, i4i_24xlarge, i4i_2xlarge, i4i_32xlarge, i4i_4xlarge,
        i4i_8xlarge, i4i_large, i4i_metal, i4i_xlarge, i7i_12xlarge, i7i_16xlarge, i7i_24xlarge,
        i7i_2xlarge, i7i_48xlarge, i7i_4xlarge, i7i_8xlarge, i7i_large, i7i_metal_24xl,
        i7i_metal_48xl, i7i_xlarge, i7ie_12xlarge, i7ie_18xlarge, i7ie_24xlarge, i7ie_2xlarge,
        i7ie_3xlarge, i7ie_48xlarge, i7ie_6xlarge, i7ie_large, i7ie_metal_24xl, i7ie_metal_48xl,
        i7ie_xlarge, i8g_12xlarge, i8g_16xlarge, i8g_24xlarge, i8g_2xlarge, i8g_48xlarge,
        i8g_4xlarge, i8g_8xlarge, i8g_large, i8g_metal_24xl, i8g_xlarge, i8ge_12xlarge,
        i8ge_18xlarge, i8ge_24xlarge, i8ge_2xlarge, i8ge_3xlarge, i8ge_48xlarge, i8ge_6xlarge,
        i8ge_large, i8ge_metal_24xl, i8ge_metal_48xl, i8ge_xlarge, im4gn_16xlarge, im4gn_2xlarge,
        im4gn_4xlarge, im4gn_8xlarge, im4gn_large, im4gn_xlarge, inf1_24xlarge, inf1_2xlarge,
        inf1_6xlarge, inf1_xlarge, inf2_24xlarge, inf2_48xlarge, inf2_8xlarge, inf2_xlarge,
        is4gen_2xlarge, is4gen_4xlarge, is4gen_8xlarge, is4gen_large, is4gen_medium, is4gen_xlarge,
        m1_large, m1_medium, m1_small, m1_xlarge, m2_2xlarge, m2_4xlarge, m2_xlarge, m3_2xlarge,
        m3_large, m3_medium, m3_xlarge, m4_10xlarge, m4_16xlarge, m4_2xlarge, m4_4xlarge, m4_large,
        m4_xlarge, m5_12xlarge, m5_16xlarge, m5_24xlarge, m5_2xlarge, m5_4xlarge, m5_8xlarge,
        m5_large, m5_metal, m5_xlarge, m5a_12xlarge, m5a_16xlarge, m5a_24xlarge, m5a_2xlarge,
        m5a_4xlarge, m5a_8xlarge, m5a_large, m5a_xlarge, m5ad_12xlarge, m5ad_16xlarge,
        m5ad_24xlarge, m5ad_2xlarge, m5ad_4xlarge, m5ad_8xlarge, m5ad_large, m5ad_xlarge,
        m5d_12xlarge, m5d_16xlarge, m5d_24xlarge, m5d_2xlarge, m5d_4xlarge, m5d_8xlarge, m5d_large,
        m5d_metal, m5d_xlarge, m5dn_12xlarge, m5dn_16xlarge, m5dn_24xlarge, m5dn_2xlarge,
        m5dn_4xlarge, m5dn_8xlarge, m5dn_large, m5dn_metal, m5dn_xlarge, m5n_12xlarge, m5n_16xlarge,
        m5n_24xlarge, m5n_2xlarge, m5n_4xlarge, m5n_8xlarge, m5n_large, m5n_metal, m5n_xlarge,
        m5zn_12xlarge, m5zn_2xlarge, m5zn_3xlarge, m5zn_6xlarge, m5zn_large, m5zn_metal,
        m5zn_xlarge, m6a_12xlarge, m6a_16xlarge, m6a_24xlarge, m6a_2xlarge, m6a_32xlarge,
        m6a_48xlarge, m6a_4xlarge, m6a_8xlarge, m6a_large, m6a_metal, m6a_xlarge, m6g_12xlarge,
        m6g_16xlarge, m6g_2xlarge, m6g_4xlarge, m6g_8xlarge, m6g_large, m6g_medium, m6g_metal,
        m6g_xlarge, m6gd_12xlarge, m6gd_16xlarge, m6gd_2xlarge, m6gd_4xlarge, m6gd_8xlarge,
        m6gd_large, m6gd_medium, m6gd_metal, m6gd_xlarge, m6i_12xlarge, m6i_16xlarge, m6i_24xlarge,
        m6i_2xlarge, m6i_32xlarge, m6i_4xlarge, m6i_8xlarge, m6i_large, m6i_metal, m6i_xlarge,
        m6id_12xlarge, m6id_16xlarge, m6id_24xlarge, m6id_2xlarge, m6id_32xlarge, m6id_4xlarge,
        m6id_8xlarge, m6id_large, m6id_metal, m6id_xlarge, m6idn_12xlarge, m6idn_16xlarge,
        m6idn_24xlarge, m6idn_2xlarge, m6idn_32xlarge, m6idn_4xlarge, m6idn_8xlarge, m6idn_large,
        m6idn_metal, m6idn_xlarge, m6in_12xlarge, m6in_16xlarge, m6in_24xlarge, m6in_2xlarge,
        m6in_32xlarge, m6in_4xlarge, m6in_8xlarge, m6in_large, m6in_metal, m6in_xlarge,
        m7a_12xlarge, m7a_16xlarge, m7a_24xlarge, m7a_2xlarge, m7a_32xlarge, m7a_48xlarge,
        m7a_4xlarge, m7a_8xlarge, m7a_large, m7a_medium, m7a_metal_48xl, m7a_xlarge, m7g_12xlarge,
        m7g_16xlarge, m7g_2xlarge, m7g_4xlarge, m7g_8xlarge, m7g_large, m7g_medium, m7g_metal,
        m7g_xlarge, m7gd_12xlarge, m7gd_16xlarge, m7gd_2xlarge, m7gd_4xlarge, m7gd_8xlarge,
        m7gd_large, m7gd_medium, m7gd_metal, m7gd_xlarge, m7i_flex_12xlarge, m7i_flex_16xlarge,
        m7i_flex_2xlarge, m7i_flex_4xlarge, m7i_flex_8xlarge, m7i_flex_large, m7i_flex_xlarge,
        m7i_12xlarge, m7i_16xlarge, m7i_24xlarge, m7i_2xlarge, m7i_48xlarge, m7i_4xlarge,
        m7i_8xlarge, m7i_large, m7i_metal_24xl, m7i_metal_48xl, m7i_xlarge, m8a_12xlarge,
        m8a_16xlarge, m8a_24xlarge, m8a_2xlarge, m8a_48xlarge, m8a_4xlarge, m8a_8xlarge, m8a_large,
        m8a_medium, m8a_metal_24xl, m8a_metal_48xl, m8a_xlarge, m8azn_12xlarge, m8azn_24xlarge,
        m8azn_3xlarge, m8azn_6xlarge, m8azn_large, m8azn_medium, m8azn_metal_12xl, m8azn_metal_24xl,
        m8azn_xlarge, m8g_12xlarge, m8g_16xlarge, m8g_24xlarge, m8g_2xlarge, m8g_48xlarge,
        m8g_4xlarge, m8g_8xlarge, m8g_large, m8g_medium, m8g_metal_24xl, m8g_metal_48xl, m8g_xlarge,
        m8gb_12xlarge, m8gb_16xlarge, m8gb_24xlarge, m8gb_2xlarge, m8gb_48xlarge, m8gb_4xlarge,
        m8gb_8xlarge, m8gb_large, m8gb_medium, m8gb_metal_24xl, m8gb_metal_48xl, m8gb_xlarge,
        m8gd_12xlarge, m8gd_16xlarge, m8gd_24xlarge, m8gd_2xlarge, m8gd_48xlarge, m8gd_4xlarge,
        m8gd_8xlarge, m8gd_large, m8gd_medium, m8gd_metal_24xl, m8gd_metal_48xl, m8gd_xlarge,
        m8gn_12xlarge, m8gn_16xlarge, m8gn_24xlarge, m8gn_2xlarge, m8gn_48xlarge, m8gn_4xlarge,
        m8gn_8xlarge, m8gn_large, m8gn_medium, m8gn_metal_24xl, m8gn_metal_48xl, m8gn_xlarge,
        m8i_flex_12xlarge, m8i_flex_16xlarge, m8i_flex_2xlarge, m8i_flex_4xlarge, m8i_flex_8xlarge,
        m8i_flex_large, m8i_flex_xlarge, m8i_12xlarge, m8i_16xlarge, m8i_24xlarge, m8i_2xlarge,
        m8i_32xlarge, m8i_48xlarge, m8i_4xlarge, m8i_8xlarge, m8i_96xlarge, m8i_large,
        m8i_metal_48xl, m8i_metal_96xl, m8i_xlarge, m8ib_12xlarge, m8ib_16xlarge, m8ib_24xlarge,
        m8ib_2xlarge, m8ib_32xlarge, m8ib_48xlarge, m8ib_4xlarge, m8ib_8xlarge, m8ib_96xlarge,
        m8ib_large, m8ib_metal_48xl, m8ib_metal_96xl, m8ib_xlarge, m8id_12xlarge, m8id_16xlarge,
        m8id_24xlarge, m8id_2xlarge, m8id_32xlarge, m8id_48xlarge, m8id_4xlarge, m8id_8xlarge,
        m8id_96xlarge, m8id_large, m8id_metal_48xl, m8id_metal_96xl, m8id_xlarge, m8idb_12xlarge,
        m8idb_16xlarge, m8idb_24xlarge, m8idb_2xlarge, m8idb_32xlarge, m8idb_48xlarge,
        m8idb_4xlarge, m8idb_8xlarge, m8idb_96xlarge, m8idb_large, m8idb_metal_48xl,
        m8idb_metal_96xl, m8idb_xlarge, m8idn_12xlarge, m8idn_16xlarge, m8idn_24xlarge,
        m8idn_2xlarge, m8idn_32xlarge, m8idn_48xlarge, m8idn_4xlarge, m8idn_8xlarge, m8idn_96xlarge,
        m8idn_large, m8idn_metal_48xl, m8idn_metal_96xl, m8idn_xlarge, m8in_12xlarge, m8in_16xlarge,
        m8in_24xlarge, m8in_2xlarge, m8in_32xlarge, m8in_48xlarge, m8in_4xlarge, m8in_8xlarge,
        m8in_96xlarge, m8in_large, m8in_metal_48xl, m8in_metal_96xl, m8in_xlarge, m8ine_12xlarge,
        m8ine_2xlarge, m8ine_4xlarge, m8ine_8xlarge, m8ine_large, m8ine_xlarge, m9g_12xlarge,
        m9g_16xlarge, m9g_24xlarge, m9g_2xlarge, m9g_48xlarge, m9g_4xlarge, m9g_8xlarge, m9g_large,
        m9g_metal_24xl, m9g_metal_48xl, m9g_xlarge, m9gd_12xlarge, m9gd_16xlarge, m9gd_24xlarge,
        m9gd_2xlarge, m9gd_48xlarge, m9gd_4xlarge, m9gd_8xlarge, m9gd_large, m9gd_metal_24xl,
        m9gd_metal_48xl, m9gd_xlarge, mac_m3ultra_metal, mac_m4_metal, mac_m4max_metal,
        mac_m4pro_metal, mac1_metal, mac2_m1ultra_metal, mac2_m2_metal, mac2_m2pro_metal,
        mac2_metal, p2_16xlarge, p2_8xlarge, p2_xlarge, p3_16xlarge, p3_2xlarge, p3_8xlarge,
        p3dn_24xlarge, p4d_24xlarge, p4de_24xlarge, p5_48xlarge, p5_4xlarge, p5e_48xlarge,
        p5en_48xlarge, p6_b200_48xlarge, p6_b300_48xlarge, p6e_gb200_36xlarge, r3_2xlarge,
        r3_4xlarge, r3_8xlarge, r3_large, r3_xlarge, r4_16xlarge, r4_2xlarge, r4_4xlarge,
        r4_8xlarge, r4_large, r4_xlarge, r5_12xlarge, r5_16xlarge, r5_24xlarge, r5_2xlarge,
        r5_4xlarge, r5_8xlarge, r5_large, r5_metal, r5_xlarge, r5a_12xlarge, r5a_16xlarge,
        r5a_24xlarge, r5a_2xlarge, r5a_4xlarge, r5a_8xlarge, r5a_large, r5a_xlarge, r5ad_12xlarge,
        r5ad_16xlarge, r5ad_24xlarge, r5ad_2xlarge, r5ad_4xlarge, r5ad_8xlarge, r5ad_large,
        r5ad_xlarge, r5b_12xlarge, r5b_16xlarge, r5b_24xlarge, r5b_2xlarge, r5b_4xlarge,
        r5b_8xlarge, r5b_large, r5b_metal, r5b_xlarge, r5d_12xlarge, r5d_16xlarge, r5d_24xlarge,
        r5d_2xlarge, r5d_4xlarge, r5d_8xlarge, r5d_large, r5d_metal, r5d_xlarge, r5dn_12xlarge,
        r5dn_16xlarge, r5dn_24xlarge, r5dn_2xlarge, r5dn_4xlarge, r5dn_8xlarge, r5dn_large,
        r5dn_metal, r5dn_xlarge, r5n_12xlarge, r5n_16xlarge, r5n_24xlarge, r5n_2xlarge, r5n_4xlarge,
        r5n_8xlarge, r5n_large, r5n_metal, r5n_xlarge, r6a_12xlarge, r6a_16xlarge, r6a_24xlarge,
        r6a_2xlarge, r6a_32xlarge, r6a_48xlarge, r6a_4xlarge, r6a_8xlarge, r6a_large, r6a_metal,
        r6a_xlarge, r6g_12xlarge, r6g_16xlarge, r6g_2xlarge, r6g_4xlarge, r6g_8xlarge, r6g_large,
        r6g_medium, r6g_metal, r6g_xlarge, r6gd_12xlarge, r6gd_16xlarge, r6gd_2xlarge, r6gd_4xlarge,
        r6gd_8xlarge, r6gd_large, r6gd_medium, r6gd_metal, r6gd_xlarge, r6i_12xlarge, r6i_16xlarge,
        r6i_24xlarge, r6i_2xlarge, r6i_32xlarge, r6i_4xlarge, r6i_8xlarge, r6i_large, r6i_metal,
        r6i_xlarge, r6id_12xlarge, r6id_16xlarge, r6id_24xlarge, r6id_2xlarge, r6id_32xlarge,
        r6id_4xlarge, r6id_8xlarge, r6id_large, r6id_metal, r6id_xlarge, r6idn_12xlarge,
        r6idn_16xlarge, r6idn_24xlarge, r6idn_2xlarge, r6idn_32xlarge, r6idn_4xlarge, r6idn_8xlarge,
        r6idn_large, r6idn_metal, r6idn_xlarge, r6in_12xlarge, r6in_16xlarge, r6in_24xlarge,
        r6in_2xlarge, r6in_32xlarge, r6in_4xlarge, r6in_8xlarge, r6in_large, r6in_metal,
        r6in_xlarge, r7a_12xlarge, r7a_16xlarge, r7a_24xlarge, r7a_2xlarge, r7a_32xlarge,
        r7a_48xlarge, r7a_4xlarge, r7a_8xlarge, r7a_large, r7a_medium, r7a_metal_48xl, r7a_xlarge,
        r7g_12xlarge, r7g_16xlarge, r7g_2xlarge, r7g_4xlarge, r7g_8xlarge, r7g_large, r7g_medium,
        r7g_metal, r7g_xlarge, r7gd_12xlarge, r7gd_16xlarge, r7gd_2xlarge, r7gd_4xlarge,
        r7gd_8xlarge, r7gd_large, r7gd_medium, r7gd_metal, r7gd_xlarge, r7i_12xlarge, r7i_16xlarge,
        r7i_24xlarge, r7i_2xlarge, r7i_48xlarge, r7i_4xlarge, r7i_8xlarge, r7i_large,
        r7i_metal_24xl, r7i_metal_48xl, r7i_xlarge, r7iz_12xlarge, r7iz_16xlarge, r7iz_2xlarge,
        r7iz_32xlarge, r7iz_4xlarge, r7iz_8xlarge, r7iz_large, r7iz_metal_16xl, r7iz_metal_32xl,
        r7iz_xlarge, r8a_12xlarge, r8a_16xlarge, r8a_24xlarge, r8a_2xlarge, r8a_48xlarge,
        r8a_4xlarge, r8a_8xlarge, r8a_large, r8a_medium, r8a_metal_24xl, r8a_metal_48xl, r8a_xlarge,
        r8g_12xlarge, r8g_16xlarge, r8g_24xlarge, r8g_2xlarge, r8g_48xlarge, r8g_4xlarge,
        r8g_8xlarge, r8g_large, r8g_medium, r8g_metal_24xl, r8g_metal_48xl, r8g_xlarge,
        r8gb_12xlarge, r8gb_16xlarge, r8gb_24xlarge, r8gb_2xlarge, r8gb_4xlarge, r8gb_8xlarge,
        r8gb_large, r8gb_medium, r8gb_metal_24xl, r8gb_xlarge, r8gd_12xlarge, r8gd_16xlarge,
        r8gd_24xlarge, r8gd_2xlarge, r8gd_48xlarge, r8gd_4xlarge, r8gd_8xlarge, r8gd_large,
        r8gd_medium, r8gd_metal_24xl, r8gd_metal_48xl, r8gd_xlarge, r8gn_12xlarge, r8gn_16xlarge,
        r8gn_24xlarge, r8gn_2xlarge, r8gn_48xlarge, r8gn_4xlarge, r8gn_8xlarge, r8gn_large,
        r8gn_medium, r8gn_metal_24xl, r8gn_metal_48xl, r8gn_xlarge, r8i_flex_12xlarge,
        r8i_flex_16xlarge, r8i_flex_2xlarge, r8i_flex_4xlarge, r8i_flex_8xlarge, r8i_flex_large,
        r8i_flex_xlarge, r8i_12xlarge, r8i_16xlarge, r8i_24xlarge, r8i_2xlarge, r8i_32xlarge,
        r8i_48xlarge, r8i_4xlarge, r8i_8xlarge, r8i_96xlarge, r8i_large, r8i_metal_48xl,
        r8i_metal_96xl, r8i_xlarge, r8ib_12xlarge, r8ib_16xlarge, r8ib_24xlarge, r8ib_2xlarge,
        r8ib_32xlarge, r8ib_48xlarge, r8ib_4xlarge, r8ib_8xlarge, r8ib_96xlarge, r8ib_large,
        r8ib_metal_48xl, r8ib_metal_96xl, r8ib_xlarge, r8id_12xlarge, r8id_16xlarge, r8id_24xlarge,
        r8id_2xlarge, r8id_32xlarge, r8id_48xlarge, r8id_4xlarge, r8id_8xlarge, r8id_96xlarge,
        r8id_large, r8id_metal_48xl, r8id_metal_96xl, r8id_xlarge, r8idb_12xlarge, r8idb_16xlarge,
        r8idb_24xlarge, r8idb_2xlarge, r8idb_32xlarge, r8idb_48xlarge, r8idb_4xlarge, r8idb_8xlarge,
        r8idb_96xlarge, r8idb_large, r8idb_metal_48xl, r8idb_metal_96xl, r8idb_xlarge,
        r8idn_12xlarge, r8idn_16xlarge, r8idn_24xlarge, r8idn_2xlarge, r8idn_32xlarge,
        r8idn_48xlarge, r8idn_4xlarge, r8idn_8xlarge, r8idn_96xlarge, r8idn_large, r8idn_metal_48xl,
        r8idn_metal_96xl, r8idn_xlarge, r8in_12xlarge, r8in_16xlarge, r8in_24xlarge, r8in_2xlarge,
        r8in_32xlarge, r8in_48xlarge, r8in_4xlarge, r8in_8xlarge, r8in_96xlarge, r8in_large,
        r8in_metal_48xl, r8in_metal_96xl, r8in_xlarge, t1_micro, t2_2xlarge, t2_large, t2_medium,
        t2_micro, t2_nano, t2_small, t2_xlarge, t3_2xlarge, t3_large, t3_medium, t3_micro, t3_nano,
        t3_small, t3_xlarge, t3a_2xlarge, t3a_large, t3a_medium, t3a_micro, t3a_nano, t3a_small,
        t3a_xlarge, t4g_2xlarge, t4g_large, t4g_medium, t4g_micro, t4g_nano, t4g_small, t4g_xlarge,
        trn1_2xlarge, trn1_32xlarge, trn1n_32xlarge, trn2_3xlarge, trn2_48xlarge, u_12tb1_112xlarge,
        u_12tb1_metal, u_18tb1_112xlarge, u_18tb1_metal, u_24tb1_112xlarge, u_24tb1_metal,
        u_3tb1_56xlarge, u_6tb1_112xlarge, u_6tb1_56xlarge, u_6tb1_metal, u_9tb1_112xlarge,
        u_9tb1_metal, u7i_12tb_224xlarge, u7i_6tb_112xlarge, u7i_8tb_112xlarge, u7ib_12tb_224xlarge,
        u7in_16tb_224xlarge, u7in_24tb_224xlarge, u7in_32tb_224xlarge, u7inh_32tb_480xlarge,
        vt1_24xlarge, vt1_3xlarge, vt1_6xlarge, x1_16xlarge, x1_32xlarge, x1e_16xlarge, x1e_2xlarge,
        x1e_32xlarge, x1e_4xlarge, x1e_8xlarge, x1e_xlarge, x2gd_12xlarge, x2gd_16xlarge,
        x2gd_2xlarge, x2gd_4xlarge, x2gd_8xlarge, x2gd_large, x2gd_medium, x2gd_metal, x2gd_xlarge,
        x2idn_16xlarge, x2idn_24xlarge, x2idn_32xlarge, x2idn_metal, x2iedn_16xlarge,
        x2iedn_24xlarge, x2iedn_2xlarge, x2iedn_32xlarge, x2iedn_4xlarge, x2iedn_8xlarge,
        x2iedn_metal, x2iedn_xlarge, x2iezn_12xlarge, x2iezn_2xlarge, x2iezn_4xlarge,
        x2iezn_6xlarge, x2iezn_8xlarge, x2iezn_metal, x8aedz_12xlarge, x8aedz_24xlarge,
        x8aedz_3xlarge, x8aedz_6xlarge, x8aedz_large, x8aedz_metal_12xl, x8aedz_metal_24xl,
        x8aedz_xlarge, x8g_12xlarge, x8g_16xlarge, x8g_24xlarge, x8g_2xlarge, x8g_48xlarge,
        x8g_4xlarge, x8g_8xlarge, x8g_large, x8g_medium, x8g_metal_24xl, x8g_metal_48xl, x8g_xlarge,
        x8i_12xlarge, x8i_16xlarge, x8i_24xlarge, x8i_2xlarge, x8i_32xlarge, x8i_48xlarge,
        x8i_4xlarge, x8i_64xlarge, x8i_8xlarge, x8i_96xlarge, x8i_large, x8i_metal_48xl,
        x8i_metal_96xl, x8i_xlarge, z1d_12xlarge, z1d_2xlarge, z1d_3xlarge, z1d_6xlarge, z1d_large,
        z1d_metal, z1d_xlarge,
    };

    /// This word.
    constexpr InstanceType(Listed word) noexcept : value_(InstanceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InstanceType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InstanceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 20, 28, 37, 45, 54, 63, 72, 82, 92, 102, 110, 119, 129, 139, 149, 157, 166, 177, 188,
        199, 209, 219, 229, 237, 245, 254, 266, 278, 290, 301, 312, 323, 332, 342, 355, 368, 381,
        393, 405, 417, 427, 438, 450, 462, 474, 485, 496, 507, 516, 525, 535, 547, 558, 569, 580,
        589, 598, 608, 620, 632, 644, 655, 667, 679, 690, 701, 710, 719, 729, 741, 753, 764, 775,
        786, 795, 805, 814, 824, 837, 850, 862, 874, 886, 896, 907, 917, 928, 941, 954, 966, 978,
        990, 1000, 1011, 1022, 1034, 1046, 1058, 1069, 1081, 1092, 1103, 1112, 1121, 1131, 1144,
        1157, 1170, 1182, 1195, 1207, 1219, 1229, 1239, 1250, 1263, 1276, 1289, 1301, 1314, 1326,
        1338, 1348, 1358, 1369, 1381, 1393, 1405, 1416, 1428, 1440, 1451, 1462, 1471, 1481, 1495,
        1505, 1517, 1529, 1540, 1551, 1562, 1571, 1581, 1590, 1600, 1613, 1626, 1638, 1650, 1662,
        1672, 1683, 1693, 1704, 1717, 1730, 1742, 1754, 1766, 1776, 1787, 1797, 1808, 1825, 1842,
        1858, 1874, 1890, 1904, 1919, 1931, 1943, 1955, 1966, 1978, 1989, 2000, 2009, 2023, 2037,
        2047, 2059, 2071, 2083, 2094, 2106, 2117, 2128, 2137, 2147, 2161, 2175, 2185, 2197, 2209,
        2221, 2232, 2244, 2255, 2266, 2275, 2285, 2299, 2313, 2323, 2336, 2349, 2362, 2374, 2387,
        2399, 2411, 2421, 2432, 2447, 2462, 2473, 2486, 2499, 2512, 2524, 2537, 2549, 2561, 2571,
        2582, 2597, 2612, 2623, 2636, 2649, 2662, 2674, 2687, 2699, 2711, 2721, 2732, 2747, 2762,
        2773, 2790, 2807, 2823, 2839, 2855, 2869, 2884, 2896, 2908, 2920, 2931, 2943, 2955, 2966,
        2977, 2989, 2998, 3012, 3026, 3036, 3049, 3062, 3075, 3087, 3100, 3113, 3125, 3137, 3150,
        3160, 3175, 3190, 3201, 3214, 3227, 3240, 3252, 3265, 3278, 3290, 3302, 3315, 3325, 3340,
        3355, 3366, 3379, 3392, 3405, 3417, 3430, 3443, 3455, 3467, 3480, 3490, 3505, 3520, 3531,
        3545, 3558, 3571, 3584, 3595, 3607, 3619, 3631, 3643, 3654, 3666, 3677, 3688, 3697, 3707,
        3721, 3731, 3744, 3757, 3770, 3782, 3795, 3807, 3819, 3829, 3840, 3855, 3866, 3877, 3888,
        3899, 3910, 3920, 3930, 3940, 3949, 3959, 3969, 3979, 3988, 4001, 4013, 4025, 4037, 4049,
        4060, 4072, 4085, 4096, 4106, 4116, 4127, 4138, 4148, 4158, 4168, 4179, 4189, 4199, 4209,
        4222, 4234, 4246, 4258, 4269, 4282, 4295, 4307, 4319, 4331, 4341, 4352, 4363, 4374, 4385,
        4395, 4406, 4416, 4426, 4435, 4447, 4458, 4469, 4480, 4489, 4499, 4510, 4521, 4532, 4542,
        4553, 4563, 4573, 4582, 4594, 4606, 4618, 4629, 4641, 4652, 4663, 4673, 4684, 4695, 4704,
        4714, 4725, 4736, 4746, 4757, 4767, 4777, 4789, 4801, 4812, 4824, 4835, 4846, 4857, 4868,
        4880, 4891, 4901, 4911, 4921, 4932, 4946, 4961, 4975, 4989, 5003, 5017, 5031, 5044, 5057,
        5071, 5082, 5092, 5102, 5112, 5121, 5132, 5142, 5152, 5162, 5170, 5178, 5187, 5200, 5213,
        5225, 5237, 5249, 5259, 5269, 5280, 5292, 5303, 5314, 5325, 5334, 5344, 5356, 5368, 5380,
        5391, 5403, 5414, 5425, 5434, 5443, 5453, 5465, 5477, 5489, 5500, 5512, 5523, 5534, 5543,
        5557, 5571, 5581, 5594, 5607, 5620, 5632, 5644, 5657, 5669, 5679, 5694, 5709, 5720, 5732,
        5744, 5756, 5767, 5779, 5790, 5801, 5810, 5824, 5834, 5847, 5860, 5873, 5885, 5897, 5910,
        5922, 5932, 5947, 5962, 5973, 5987, 6000, 6013, 6026, 6037, 6049, 6062, 6074, 6086, 6097,
        6110, 6123, 6135, 6146, 6160, 6174, 6188, 6200, 6213, 6226, 6234, 6243, 6251, 6260, 6270,
        6280, 6289, 6299, 6307, 6316, 6325, 6336, 6347, 6357, 6367, 6375, 6384, 6395, 6406, 6417,
        6427, 6437, 6447, 6455, 6463, 6472, 6484, 6496, 6508, 6519, 6530, 6541, 6550, 6560, 6573,
        6586, 6599, 6611, 6623, 6635, 6645, 6656, 6668, 6680, 6692, 6703, 6714, 6725, 6734, 6743,
        6753, 6766, 6779, 6792, 6804, 6816, 6828, 6838, 6848, 6859, 6871, 6883, 6895, 6906, 6917,
        6928, 6937, 6946, 6956, 6969, 6981, 6993, 7005, 7015, 7025, 7036, 7048, 7060, 7072, 7083,
        7095, 7107, 7118, 7129, 7138, 7147, 7157, 7169, 7181, 7192, 7203, 7214, 7223, 7233, 7242,
        7252, 7265, 7278, 7290, 7302, 7314, 7324, 7335, 7345, 7356, 7368, 7380, 7392, 7403, 7415,
        7426, 7437, 7446, 7455, 7465, 7478, 7491, 7504, 7516, 7529, 7541, 7553, 7563, 7573, 7584,
        7598, 7612, 7626, 7639, 7653, 7666, 7679, 7690, 7701, 7713, 7726, 7739, 7752, 7764, 7777,
        7789, 7801, 7811, 7821, 7832, 7844, 7856, 7868, 7879, 7891, 7903, 7914, 7925, 7934, 7944,
        7958, 7968, 7980, 7992, 8003, 8014, 8025, 8034, 8044, 8053, 8063, 8076, 8089, 8101, 8113,
        8125, 8135, 8146, 8156, 8167, 8184, 8201, 8217, 8233, 8249, 8263, 8278, 8290, 8302, 8314,
        8325, 8337, 8348, 8359, 8368, 8382, 8396, 8406, 8418, 8430, 8442, 8453, 8465, 8476, 8487,
        8496, 8506, 8520, 8534, 8544, 8558, 8572, 8585, 8598, 8609, 8621, 8637, 8653, 8665, 8677,
        8689, 8701, 8712, 8724, 8735, 8746, 8755, 8765, 8779, 8793, 8803, 8816, 8829, 8842, 8854,
        8867, 8879, 8891, 8901, 8912, 8927, 8942, 8953, 8966, 8979, 8992, 9004, 9017, 9029, 9041,
        9051, 9062, 9077, 9092, 9103, 9116, 9129, 9142, 9154, 9167, 9179, 9191, 9201, 9212, 9227,
        9242, 9253, 9270, 9287, 9303, 9319, 9335, 9349, 9364, 9376, 9388, 9400, 9411, 9423, 9435,
        9446, 9457, 9469, 9478, 9492, 9506, 9516, 9529, 9542, 9555, 9567, 9580, 9593, 9605, 9617,
        9630, 9640, 9655, 9670, 9681, 9694, 9707, 9720, 9732, 9745, 9758, 9770, 9782, 9795, 9805,
        9820, 9835, 9846, 9860, 9874, 9888, 9901, 9915, 9929, 9942, 9955, 9969, 9980, 9996, 10012,
        10024, 10038, 10052, 10066, 10079, 10093, 10107, 10120, 10133, 10147, 10158, 10174, 10190,
        10202, 10215, 10228, 10241, 10253, 10266, 10279, 10291, 10303, 10316, 10326, 10341, 10356,
        10367, 10381, 10394, 10407, 10420, 10431, 10443, 10455, 10467, 10479, 10490, 10502, 10513,
        10524, 10533, 10547, 10561, 10571, 10584, 10597, 10610, 10622, 10635, 10647, 10659, 10669,
        10684, 10699, 10710, 10727, 10739, 10754, 10769, 10779, 10797, 10810, 10826, 10836, 10847,
        10857, 10866, 10877, 10887, 10897, 10910, 10922, 10935, 10946, 10956, 10968, 10981, 10997,
        11013, 11031, 11041, 11051, 11061, 11069, 11078, 11089, 11099, 11109, 11119, 11127, 11136,
        11147, 11158, 11169, 11179, 11189, 11199, 11207, 11215, 11224, 11236, 11248, 11260, 11271,
        11282, 11293, 11302, 11312, 11325, 11338, 11351, 11363, 11375, 11387, 11397, 11408, 11420,
        11432, 11444, 11455, 11466, 11477, 11486, 11495, 11505, 11517, 11529, 11541, 11552, 11563,
        11574, 11583, 11592, 11602, 11615, 11628, 11641, 11653, 11665, 11677, 11687, 11697, 11708,
        11720, 11732, 11744, 11755, 11766, 11777, 11786, 11795, 11805, 11817, 11829, 11841, 11852,
        11864, 11876, 11887, 11898, 11907, 11916, 11926, 11938, 11950, 11961, 11972, 11983, 11992,
        12002, 12011, 12021, 12034, 12047, 12059, 12071, 12083, 12093, 12104, 12114, 12125, 12137,
        12149, 12161, 12172, 12184, 12195, 12206, 12215, 12224, 12234, 12247, 12260, 12273, 12285,
        12298, 12310, 12322, 12332, 12342, 12353, 12367, 12381, 12395, 12408, 12422, 12435, 12448,
        12459, 12470, 12482, 12495, 12508, 12521, 12533, 12546, 12558, 12570, 12580, 12590, 12601,
        12613, 12625, 12637, 12648, 12660, 12672, 12683, 12694, 12703, 12713, 12727, 12737, 12749,
        12761, 12772, 12783, 12794, 12803, 12813, 12822, 12832, 12845, 12858, 12870, 12882, 12894,
        12904, 12915, 12925, 12936, 12948, 12960, 12972, 12983, 12995, 13006, 13017, 13026, 13040,
        13054, 13064, 13077, 13090, 13102, 13115, 13127, 13139, 13149, 13164, 13179, 13190, 13202,
        13214, 13226, 13237, 13249, 13260, 13271, 13280, 13290, 13304, 13318, 13328, 13340, 13352,
        13364, 13375, 13387, 13398, 13409, 13418, 13428, 13442, 13456, 13466, 13479, 13492, 13505,
        13517, 13529, 13541, 13551, 13562, 13577, 13588, 13601, 13614, 13627, 13639, 13652, 13664,
        13676, 13686, 13697, 13712, 13727, 13738, 13751, 13764, 13777, 13789, 13802, 13814, 13826,
        13836, 13847, 13862, 13877, 13888, 13905, 13922, 13938, 13954, 13970, 13984, 13999, 14011,
        14023, 14035, 14046, 14058, 14070, 14081, 14092, 14104, 14113, 14127, 14141, 14151, 14164,
        14177, 14190, 14202, 14215, 14228, 14240, 14252, 14265, 14275, 14290, 14305, 14316, 14329,
        14342, 14355, 14367, 14380, 14393, 14405, 14417, 14430, 14440, 14455, 14470, 14481, 14495,
        14509, 14523, 14536, 14550, 14564, 14577, 14590, 14604, 14615, 14631, 14647, 14659, 14673,
        14687, 14701, 14714, 14728, 14742, 14755, 14768, 14782, 14793, 14809, 14825, 14837, 14850,
        14863, 14876, 14888, 14901, 14914, 14926, 14938, 14951, 14961, 14976, 14991, 15002, 15010,
        15020, 15028, 15037, 15045, 15052, 15060, 15069, 15079, 15087, 15096, 15104, 15111, 15119,
        15128, 15139, 15148, 15158, 15167, 15175, 15184, 15194, 15205, 15214, 15224, 15233, 15241,
        15250, 15260, 15272, 15285, 15299, 15311, 15324, 15341, 15354, 15371, 15384, 15401, 15414,
        15429, 15445, 15460, 15472, 15488, 15500, 15518, 15535, 15552, 15571, 15590, 15609, 15628,
        15648, 15660, 15671, 15682, 15693, 15704, 15716, 15727, 15739, 15750, 15761, 15771, 15784,
        15797, 15809, 15821, 15833, 15843, 15854, 15864, 15875, 15889, 15903, 15917, 15928, 15943,
        15958, 15972, 15987, 16001, 16015, 16027, 16040, 16055, 16069, 16083, 16097, 16111, 16123,
        16138, 16153, 16167, 16181, 16193, 16210, 16227, 16240, 16252, 16264, 16276, 16287, 16299,
        16310, 16321, 16330, 16340, 16354, 16368, 16378, 16390, 16402, 16414, 16425, 16437, 16449,
        16460, 16472, 16483, 16495, 16504, 16518, 16532, 16542, 16554, 16565, 16576, 16587, 16596,
        16605, 16615,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "a1.2xlargea1.4xlargea1.largea1.mediuma1.metala1.xlargec1.mediumc1.xlargec3.2xlargec3.4xla"
        "rgec3.8xlargec3.largec3.xlargec4.2xlargec4.4xlargec4.8xlargec4.largec4.xlargec5.12xlargec"
        "5.18xlargec5.24xlargec5.2xlargec5.4xlargec5.9xlargec5.largec5.metalc5.xlargec5a.12xlargec"
        "5a.16xlargec5a.24xlargec5a.2xlargec5a.4xlargec5a.8xlargec5a.largec5a.xlargec5ad.12xlargec"
        "5ad.16xlargec5ad.24xlargec5ad.2xlargec5ad.4xlargec5ad.8xlargec5ad.largec5ad.xlargec5d.12x"
        "largec5d.18xlargec5d.24xlargec5d.2xlargec5d.4xlargec5d.9xlargec5d.largec5d.metalc5d.xlarg"
        "ec5n.18xlargec5n.2xlargec5n.4xlargec5n.9xlargec5n.largec5n.metalc5n.xlargec6a.12xlargec6a"
        ".16xlargec6a.24xlargec6a.2xlargec6a.32xlargec6a.48xlargec6a.4xlargec6a.8xlargec6a.largec6"
        "a.metalc6a.xlargec6g.12xlargec6g.16xlargec6g.2xlargec6g.4xlargec6g.8xlargec6g.largec6g.me"
        "diumc6g.metalc6g.xlargec6gd.12xlargec6gd.16xlargec6gd.2xlargec6gd.4xlargec6gd.8xlargec6gd"
        ".largec6gd.mediumc6gd.metalc6gd.xlargec6gn.12xlargec6gn.16xlargec6gn.2xlargec6gn.4xlargec"
        "6gn.8xlargec6gn.largec6gn.mediumc6gn.xlargec6i.12xlargec6i.16xlargec6i.24xlargec6i.2xlarg"
        "ec6i.32xlargec6i.4xlargec6i.8xlargec6i.largec6i.metalc6i.xlargec6id.12xlargec6id.16xlarge"
        "c6id.24xlargec6id.2xlargec6id.32xlargec6id.4xlargec6id.8xlargec6id.largec6id.metalc6id.xl"
        "argec6in.12xlargec6in.16xlargec6in.24xlargec6in.2xlargec6in.32xlargec6in.4xlargec6in.8xla"
        "rgec6in.largec6in.metalc6in.xlargec7a.12xlargec7a.16xlargec7a.24xlargec7a.2xlargec7a.32xl"
        "argec7a.48xlargec7a.4xlargec7a.8xlargec7a.largec7a.mediumc7a.metal-48xlc7a.xlargec7g.12xl"
        "argec7g.16xlargec7g.2xlargec7g.4xlargec7g.8xlargec7g.largec7g.mediumc7g.metalc7g.xlargec7"
        "gd.12xlargec7gd.16xlargec7gd.2xlargec7gd.4xlargec7gd.8xlargec7gd.largec7gd.mediumc7gd.met"
        "alc7gd.xlargec7gn.12xlargec7gn.16xlargec7gn.2xlargec7gn.4xlargec7gn.8xlargec7gn.largec7gn"
        ".mediumc7gn.metalc7gn.xlargec7i-flex.12xlargec7i-flex.16xlargec7i-flex.2xlargec7i-flex.4x"
        "largec7i-flex.8xlargec7i-flex.largec7i-flex.xlargec7i.12xlargec7i.16xlargec7i.24xlargec7i"
        ".2xlargec7i.48xlargec7i.4xlargec7i.8xlargec7i.largec7i.metal-24xlc7i.metal-48xlc7i.xlarge"
        "c8a.12xlargec8a.16xlargec8a.24xlargec8a.2xlargec8a.48xlargec8a.4xlargec8a.8xlargec8a.larg"
        "ec8a.mediumc8a.metal-24xlc8a.metal-48xlc8a.xlargec8g.12xlargec8g.16xlargec8g.24xlargec8g."
        "2xlargec8g.48xlargec8g.4xlargec8g.8xlargec8g.largec8g.mediumc8g.metal-24xlc8g.metal-48xlc"
        "8g.xlargec8gb.12xlargec8gb.16xlargec8gb.24xlargec8gb.2xlargec8gb.48xlargec8gb.4xlargec8gb"
        ".8xlargec8gb.largec8gb.mediumc8gb.metal-24xlc8gb.metal-48xlc8gb.xlargec8gd.12xlargec8gd.1"
        "6xlargec8gd.24xlargec8gd.2xlargec8gd.48xlargec8gd.4xlargec8gd.8xlargec8gd.largec8gd.mediu"
        "mc8gd.metal-24xlc8gd.metal-48xlc8gd.xlargec8gn.12xlargec8gn.16xlargec8gn.24xlargec8gn.2xl"
        "argec8gn.48xlargec8gn.4xlargec8gn.8xlargec8gn.largec8gn.mediumc8gn.metal-24xlc8gn.metal-4"
        "8xlc8gn.xlargec8i-flex.12xlargec8i-flex.16xlargec8i-flex.2xlargec8i-flex.4xlargec8i-flex."
        "8xlargec8i-flex.largec8i-flex.xlargec8i.12xlargec8i.16xlargec8i.24xlargec8i.2xlargec8i.32"
        "xlargec8i.48xlargec8i.4xlargec8i.8xlargec8i.96xlargec8i.largec8i.metal-48xlc8i.metal-96xl"
        "c8i.xlargec8ib.12xlargec8ib.16xlargec8ib.24xlargec8ib.2xlargec8ib.32xlargec8ib.48xlargec8"
        "ib.4xlargec8ib.8xlargec8ib.96xlargec8ib.largec8ib.metal-48xlc8ib.metal-96xlc8ib.xlargec8i"
        "d.12xlargec8id.16xlargec8id.24xlargec8id.2xlargec8id.32xlargec8id.48xlargec8id.4xlargec8i"
        "d.8xlargec8id.96xlargec8id.largec8id.metal-48xlc8id.metal-96xlc8id.xlargec8in.12xlargec8i"
        "n.16xlargec8in.24xlargec8in.2xlargec8in.32xlargec8in.48xlargec8in.4xlargec8in.8xlargec8in"
        ".96xlargec8in.largec8in.metal-48xlc8in.metal-96xlc8in.xlargec8ine.12xlargec8ine.2xlargec8"
        "ine.4xlargec8ine.8xlargec8ine.largec8ine.xlargec9g.12xlargec9g.16xlargec9g.24xlargec9g.2x"
        "largec9g.48xlargec9g.4xlargec9g.8xlargec9g.largec9g.mediumc9g.metal-48xlc9g.xlargec9gd.12"
        "xlargec9gd.16xlargec9gd.24xlargec9gd.2xlargec9gd.48xlargec9gd.4xlargec9gd.8xlargec9gd.lar"
        "gec9gd.mediumc9gd.metal-48xlc9gd.xlargecc1.4xlargecc2.8xlargecg1.4xlargecr1.8xlarged2.2xl"
        "arged2.4xlarged2.8xlarged2.xlarged3.2xlarged3.4xlarged3.8xlarged3.xlarged3en.12xlarged3en"
        ".2xlarged3en.4xlarged3en.6xlarged3en.8xlarged3en.xlargedl1.24xlargedl2q.24xlargef1.16xlar"
        "gef1.2xlargef1.4xlargef2.12xlargef2.48xlargef2.6xlargeg2.2xlargeg2.8xlargeg3.16xlargeg3.4"
        "xlargeg3.8xlargeg3s.xlargeg4ad.16xlargeg4ad.2xlargeg4ad.4xlargeg4ad.8xlargeg4ad.xlargeg4d"
        "n.12xlargeg4dn.16xlargeg4dn.2xlargeg4dn.4xlargeg4dn.8xlargeg4dn.metalg4dn.xlargeg5.12xlar"
        "geg5.16xlargeg5.24xlargeg5.2xlargeg5.48xlargeg5.4xlargeg5.8xlargeg5.xlargeg5g.16xlargeg5g"
        ".2xlargeg5g.4xlargeg5g.8xlargeg5g.metalg5g.xlargeg6.12xlargeg6.16xlargeg6.24xlargeg6.2xla"
        "rgeg6.48xlargeg6.4xlargeg6.8xlargeg6.xlargeg6e.12xlargeg6e.16xlargeg6e.24xlargeg6e.2xlarg"
        "eg6e.48xlargeg6e.4xlargeg6e.8xlargeg6e.xlargeg6f.2xlargeg6f.4xlargeg6f.largeg6f.xlargeg7."
        "12xlargeg7.24xlargeg7.2xlargeg7.48xlargeg7.4xlargeg7.8xlargeg7e.12xlargeg7e.24xlargeg7e.2"
        "xlargeg7e.48xlargeg7e.4xlargeg7e.8xlargegr6.4xlargegr6.8xlargegr6f.4xlargeh1.16xlargeh1.2"
        "xlargeh1.4xlargeh1.8xlargehi1.4xlargehpc6a.48xlargehpc6id.32xlargehpc7a.12xlargehpc7a.24x"
        "largehpc7a.48xlargehpc7a.96xlargehpc7g.16xlargehpc7g.4xlargehpc7g.8xlargehpc8a.96xlargehs"
        "1.8xlargei2.2xlargei2.4xlargei2.8xlargei2.xlargei3.16xlargei3.2xlargei3.4xlargei3.8xlarge"
        "i3.largei3.metali3.xlargei3en.12xlargei3en.24xlargei3en.2xlargei3en.3xlargei3en.6xlargei3"
        "en.largei3en.metali3en.xlargei4g.16xlargei4g.2xlargei4g.4xlargei4g.8xlargei4g.largei4g.xl"
        "argei4i.12xlargei4i.16xlargei4i.24xlargei4i.2xlargei4i.32xlargei4i.4xlargei4i.8xlargei4i."
        "largei4i.metali4i.xlargei7i.12xlargei7i.16xlargei7i.24xlargei7i.2xlargei7i.48xlargei7i.4x"
        "largei7i.8xlargei7i.largei7i.metal-24xli7i.metal-48xli7i.xlargei7ie.12xlargei7ie.18xlarge"
        "i7ie.24xlargei7ie.2xlargei7ie.3xlargei7ie.48xlargei7ie.6xlargei7ie.largei7ie.metal-24xli7"
        "ie.metal-48xli7ie.xlargei8g.12xlargei8g.16xlargei8g.24xlargei8g.2xlargei8g.48xlargei8g.4x"
        "largei8g.8xlargei8g.largei8g.metal-24xli8g.xlargei8ge.12xlargei8ge.18xlargei8ge.24xlargei"
        "8ge.2xlargei8ge.3xlargei8ge.48xlargei8ge.6xlargei8ge.largei8ge.metal-24xli8ge.metal-48xli"
        "8ge.xlargeim4gn.16xlargeim4gn.2xlargeim4gn.4xlargeim4gn.8xlargeim4gn.largeim4gn.xlargeinf"
        "1.24xlargeinf1.2xlargeinf1.6xlargeinf1.xlargeinf2.24xlargeinf2.48xlargeinf2.8xlargeinf2.x"
        "largeis4gen.2xlargeis4gen.4xlargeis4gen.8xlargeis4gen.largeis4gen.mediumis4gen.xlargem1.l"
        "argem1.mediumm1.smallm1.xlargem2.2xlargem2.4xlargem2.xlargem3.2xlargem3.largem3.mediumm3."
        "xlargem4.10xlargem4.16xlargem4.2xlargem4.4xlargem4.largem4.xlargem5.12xlargem5.16xlargem5"
        ".24xlargem5.2xlargem5.4xlargem5.8xlargem5.largem5.metalm5.xlargem5a.12xlargem5a.16xlargem"
        "5a.24xlargem5a.2xlargem5a.4xlargem5a.8xlargem5a.largem5a.xlargem5ad.12xlargem5ad.16xlarge"
        "m5ad.24xlargem5ad.2xlargem5ad.4xlargem5ad.8xlargem5ad.largem5ad.xlargem5d.12xlargem5d.16x"
        "largem5d.24xlargem5d.2xlargem5d.4xlargem5d.8xlargem5d.largem5d.metalm5d.xlargem5dn.12xlar"
        "gem5dn.16xlargem5dn.24xlargem5dn.2xlargem5dn.4xlargem5dn.8xlargem5dn.largem5dn.metalm5dn."
        "xlargem5n.12xlargem5n.16xlargem5n.24xlargem5n.2xlargem5n.4xlargem5n.8xlargem5n.largem5n.m"
        "etalm5n.xlargem5zn.12xlargem5zn.2xlargem5zn.3xlargem5zn.6xlargem5zn.largem5zn.metalm5zn.x"
        "largem6a.12xlargem6a.16xlargem6a.24xlargem6a.2xlargem6a.32xlargem6a.48xlargem6a.4xlargem6"
        "a.8xlargem6a.largem6a.metalm6a.xlargem6g.12xlargem6g.16xlargem6g.2xlargem6g.4xlargem6g.8x"
        "largem6g.largem6g.mediumm6g.metalm6g.xlargem6gd.12xlargem6gd.16xlargem6gd.2xlargem6gd.4xl"
        "argem6gd.8xlargem6gd.largem6gd.mediumm6gd.metalm6gd.xlargem6i.12xlargem6i.16xlargem6i.24x"
        "largem6i.2xlargem6i.32xlargem6i.4xlargem6i.8xlargem6i.largem6i.metalm6i.xlargem6id.12xlar"
        "gem6id.16xlargem6id.24xlargem6id.2xlargem6id.32xlargem6id.4xlargem6id.8xlargem6id.largem6"
        "id.metalm6id.xlargem6idn.12xlargem6idn.16xlargem6idn.24xlargem6idn.2xlargem6idn.32xlargem"
        "6idn.4xlargem6idn.8xlargem6idn.largem6idn.metalm6idn.xlargem6in.12xlargem6in.16xlargem6in"
        ".24xlargem6in.2xlargem6in.32xlargem6in.4xlargem6in.8xlargem6in.largem6in.metalm6in.xlarge"
        "m7a.12xlargem7a.16xlargem7a.24xlargem7a.2xlargem7a.32xlargem7a.48xlargem7a.4xlargem7a.8xl"
        "argem7a.largem7a.mediumm7a.metal-48xlm7a.xlargem7g.12xlargem7g.16xlargem7g.2xlargem7g.4xl"
        "argem7g.8xlargem7g.largem7g.mediumm7g.metalm7g.xlargem7gd.12xlargem7gd.16xlargem7gd.2xlar"
        "gem7gd.4xlargem7gd.8xlargem7gd.largem7gd.mediumm7gd.metalm7gd.xlargem7i-flex.12xlargem7i-"
        "flex.16xlargem7i-flex.2xlargem7i-flex.4xlargem7i-flex.8xlargem7i-flex.largem7i-flex.xlarg"
        "em7i.12xlargem7i.16xlargem7i.24xlargem7i.2xlargem7i.48xlargem7i.4xlargem7i.8xlargem7i.lar"
        "gem7i.metal-24xlm7i.metal-48xlm7i.xlargem8a.12xlargem8a.16xlargem8a.24xlargem8a.2xlargem8"
        "a.48xlargem8a.4xlargem8a.8xlargem8a.largem8a.mediumm8a.metal-24xlm8a.metal-48xlm8a.xlarge"
        "m8azn.12xlargem8azn.24xlargem8azn.3xlargem8azn.6xlargem8azn.largem8azn.mediumm8azn.metal-"
        "12xlm8azn.metal-24xlm8azn.xlargem8g.12xlargem8g.16xlargem8g.24xlargem8g.2xlargem8g.48xlar"
        "gem8g.4xlargem8g.8xlargem8g.largem8g.mediumm8g.metal-24xlm8g.metal-48xlm8g.xlargem8gb.12x"
        "largem8gb.16xlargem8gb.24xlargem8gb.2xlargem8gb.48xlargem8gb.4xlargem8gb.8xlargem8gb.larg"
        "em8gb.mediumm8gb.metal-24xlm8gb.metal-48xlm8gb.xlargem8gd.12xlargem8gd.16xlargem8gd.24xla"
        "rgem8gd.2xlargem8gd.48xlargem8gd.4xlargem8gd.8xlargem8gd.largem8gd.mediumm8gd.metal-24xlm"
        "8gd.metal-48xlm8gd.xlargem8gn.12xlargem8gn.16xlargem8gn.24xlargem8gn.2xlargem8gn.48xlarge"
        "m8gn.4xlargem8gn.8xlargem8gn.largem8gn.mediumm8gn.metal-24xlm8gn.metal-48xlm8gn.xlargem8i"
        "-flex.12xlargem8i-flex.16xlargem8i-flex.2xlargem8i-flex.4xlargem8i-flex.8xlargem8i-flex.l"
        "argem8i-flex.xlargem8i.12xlargem8i.16xlargem8i.24xlargem8i.2xlargem8i.32xlargem8i.48xlarg"
        "em8i.4xlargem8i.8xlargem8i.96xlargem8i.largem8i.metal-48xlm8i.metal-96xlm8i.xlargem8ib.12"
        "xlargem8ib.16xlargem8ib.24xlargem8ib.2xlargem8ib.32xlargem8ib.48xlargem8ib.4xlargem8ib.8x"
        "largem8ib.96xlargem8ib.largem8ib.metal-48xlm8ib.metal-96xlm8ib.xlargem8id.12xlargem8id.16"
        "xlargem8id.24xlargem8id.2xlargem8id.32xlargem8id.48xlargem8id.4xlargem8id.8xlargem8id.96x"
        "largem8id.largem8id.metal-48xlm8id.metal-96xlm8id.xlargem8idb.12xlargem8idb.16xlargem8idb"
        ".24xlargem8idb.2xlargem8idb.32xlargem8idb.48xlargem8idb.4xlargem8idb.8xlargem8idb.96xlarg"
        "em8idb.largem8idb.metal-48xlm8idb.metal-96xlm8idb.xlargem8idn.12xlargem8idn.16xlargem8idn"
        ".24xlargem8idn.2xlargem8idn.32xlargem8idn.48xlargem8idn.4xlargem8idn.8xlargem8idn.96xlarg"
        "em8idn.largem8idn.metal-48xlm8idn.metal-96xlm8idn.xlargem8in.12xlargem8in.16xlargem8in.24"
        "xlargem8in.2xlargem8in.32xlargem8in.48xlargem8in.4xlargem8in.8xlargem8in.96xlargem8in.lar"
        "gem8in.metal-48xlm8in.metal-96xlm8in.xlargem8ine.12xlargem8ine.2xlargem8ine.4xlargem8ine."
        "8xlargem8ine.largem8ine.xlargem9g.12xlargem9g.16xlargem9g.24xlargem9g.2xlargem9g.48xlarge"
        "m9g.4xlargem9g.8xlargem9g.largem9g.metal-24xlm9g.metal-48xlm9g.xlargem9gd.12xlargem9gd.16"
        "xlargem9gd.24xlargem9gd.2xlargem9gd.48xlargem9gd.4xlargem9gd.8xlargem9gd.largem9gd.metal-"
        "24xlm9gd.metal-48xlm9gd.xlargemac-m3ultra.metalmac-m4.metalmac-m4max.metalmac-m4pro.metal"
        "mac1.metalmac2-m1ultra.metalmac2-m2.metalmac2-m2pro.metalmac2.metalp2.16xlargep2.8xlargep"
        "2.xlargep3.16xlargep3.2xlargep3.8xlargep3dn.24xlargep4d.24xlargep4de.24xlargep5.48xlargep"
        "5.4xlargep5e.48xlargep5en.48xlargep6-b200.48xlargep6-b300.48xlargep6e-gb200.36xlarger3.2x"
        "larger3.4xlarger3.8xlarger3.larger3.xlarger4.16xlarger4.2xlarger4.4xlarger4.8xlarger4.lar"
        "ger4.xlarger5.12xlarger5.16xlarger5.24xlarger5.2xlarger5.4xlarger5.8xlarger5.larger5.meta"
        "lr5.xlarger5a.12xlarger5a.16xlarger5a.24xlarger5a.2xlarger5a.4xlarger5a.8xlarger5a.larger"
        "5a.xlarger5ad.12xlarger5ad.16xlarger5ad.24xlarger5ad.2xlarger5ad.4xlarger5ad.8xlarger5ad."
        "larger5ad.xlarger5b.12xlarger5b.16xlarger5b.24xlarger5b.2xlarger5b.4xlarger5b.8xlarger5b."
        "larger5b.metalr5b.xlarger5d.12xlarger5d.16xlarger5d.24xlarger5d.2xlarger5d.4xlarger5d.8xl"
        "arger5d.larger5d.metalr5d.xlarger5dn.12xlarger5dn.16xlarger5dn.24xlarger5dn.2xlarger5dn.4"
        "xlarger5dn.8xlarger5dn.larger5dn.metalr5dn.xlarger5n.12xlarger5n.16xlarger5n.24xlarger5n."
        "2xlarger5n.4xlarger5n.8xlarger5n.larger5n.metalr5n.xlarger6a.12xlarger6a.16xlarger6a.24xl"
        "arger6a.2xlarger6a.32xlarger6a.48xlarger6a.4xlarger6a.8xlarger6a.larger6a.metalr6a.xlarge"
        "r6g.12xlarger6g.16xlarger6g.2xlarger6g.4xlarger6g.8xlarger6g.larger6g.mediumr6g.metalr6g."
        "xlarger6gd.12xlarger6gd.16xlarger6gd.2xlarger6gd.4xlarger6gd.8xlarger6gd.larger6gd.medium"
        "r6gd.metalr6gd.xlarger6i.12xlarger6i.16xlarger6i.24xlarger6i.2xlarger6i.32xlarger6i.4xlar"
        "ger6i.8xlarger6i.larger6i.metalr6i.xlarger6id.12xlarger6id.16xlarger6id.24xlarger6id.2xla"
        "rger6id.32xlarger6id.4xlarger6id.8xlarger6id.larger6id.metalr6id.xlarger6idn.12xlarger6id"
        "n.16xlarger6idn.24xlarger6idn.2xlarger6idn.32xlarger6idn.4xlarger6idn.8xlarger6idn.larger"
        "6idn.metalr6idn.xlarger6in.12xlarger6in.16xlarger6in.24xlarger6in.2xlarger6in.32xlarger6i"
        "n.4xlarger6in.8xlarger6in.larger6in.metalr6in.xlarger7a.12xlarger7a.16xlarger7a.24xlarger"
        "7a.2xlarger7a.32xlarger7a.48xlarger7a.4xlarger7a.8xlarger7a.larger7a.mediumr7a.metal-48xl"
        "r7a.xlarger7g.12xlarger7g.16xlarger7g.2xlarger7g.4xlarger7g.8xlarger7g.larger7g.mediumr7g"
        ".metalr7g.xlarger7gd.12xlarger7gd.16xlarger7gd.2xlarger7gd.4xlarger7gd.8xlarger7gd.larger"
        "7gd.mediumr7gd.metalr7gd.xlarger7i.12xlarger7i.16xlarger7i.24xlarger7i.2xlarger7i.48xlarg"
        "er7i.4xlarger7i.8xlarger7i.larger7i.metal-24xlr7i.metal-48xlr7i.xlarger7iz.12xlarger7iz.1"
        "6xlarger7iz.2xlarger7iz.32xlarger7iz.4xlarger7iz.8xlarger7iz.larger7iz.metal-16xlr7iz.met"
        "al-32xlr7iz.xlarger8a.12xlarger8a.16xlarger8a.24xlarger8a.2xlarger8a.48xlarger8a.4xlarger"
        "8a.8xlarger8a.larger8a.mediumr8a.metal-24xlr8a.metal-48xlr8a.xlarger8g.12xlarger8g.16xlar"
        "ger8g.24xlarger8g.2xlarger8g.48xlarger8g.4xlarger8g.8xlarger8g.larger8g.mediumr8g.metal-2"
        "4xlr8g.metal-48xlr8g.xlarger8gb.12xlarger8gb.16xlarger8gb.24xlarger8gb.2xlarger8gb.4xlarg"
        "er8gb.8xlarger8gb.larger8gb.mediumr8gb.metal-24xlr8gb.xlarger8gd.12xlarger8gd.16xlarger8g"
        "d.24xlarger8gd.2xlarger8gd.48xlarger8gd.4xlarger8gd.8xlarger8gd.larger8gd.mediumr8gd.meta"
        "l-24xlr8gd.metal-48xlr8gd.xlarger8gn.12xlarger8gn.16xlarger8gn.24xlarger8gn.2xlarger8gn.4"
        "8xlarger8gn.4xlarger8gn.8xlarger8gn.larger8gn.mediumr8gn.metal-24xlr8gn.metal-48xlr8gn.xl"
        "arger8i-flex.12xlarger8i-flex.16xlarger8i-flex.2xlarger8i-flex.4xlarger8i-flex.8xlarger8i"
        "-flex.larger8i-flex.xlarger8i.12xlarger8i.16xlarger8i.24xlarger8i.2xlarger8i.32xlarger8i."
        "48xlarger8i.4xlarger8i.8xlarger8i.96xlarger8i.larger8i.metal-48xlr8i.metal-96xlr8i.xlarge"
        "r8ib.12xlarger8ib.16xlarger8ib.24xlarger8ib.2xlarger8ib.32xlarger8ib.48xlarger8ib.4xlarge"
        "r8ib.8xlarger8ib.96xlarger8ib.larger8ib.metal-48xlr8ib.metal-96xlr8ib.xlarger8id.12xlarge"
        "r8id.16xlarger8id.24xlarger8id.2xlarger8id.32xlarger8id.48xlarger8id.4xlarger8id.8xlarger"
        "8id.96xlarger8id.larger8id.metal-48xlr8id.metal-96xlr8id.xlarger8idb.12xlarger8idb.16xlar"
        "ger8idb.24xlarger8idb.2xlarger8idb.32xlarger8idb.48xlarger8idb.4xlarger8idb.8xlarger8idb."
        "96xlarger8idb.larger8idb.metal-48xlr8idb.metal-96xlr8idb.xlarger8idn.12xlarger8idn.16xlar"
        "ger8idn.24xlarger8idn.2xlarger8idn.32xlarger8idn.48xlarger8idn.4xlarger8idn.8xlarger8idn."
        "96xlarger8idn.larger8idn.metal-48xlr8idn.metal-96xlr8idn.xlarger8in.12xlarger8in.16xlarge"
        "r8in.24xlarger8in.2xlarger8in.32xlarger8in.48xlarger8in.4xlarger8in.8xlarger8in.96xlarger"
        "8in.larger8in.metal-48xlr8in.metal-96xlr8in.xlarget1.microt2.2xlarget2.larget2.mediumt2.m"
        "icrot2.nanot2.smallt2.xlarget3.2xlarget3.larget3.mediumt3.microt3.nanot3.smallt3.xlarget3"
        "a.2xlarget3a.larget3a.mediumt3a.microt3a.nanot3a.smallt3a.xlarget4g.2xlarget4g.larget4g.m"
        "ediumt4g.microt4g.nanot4g.smallt4g.xlargetrn1.2xlargetrn1.32xlargetrn1n.32xlargetrn2.3xla"
        "rgetrn2.48xlargeu-12tb1.112xlargeu-12tb1.metalu-18tb1.112xlargeu-18tb1.metalu-24tb1.112xl"
        "argeu-24tb1.metalu-3tb1.56xlargeu-6tb1.112xlargeu-6tb1.56xlargeu-6tb1.metalu-9tb1.112xlar"
        "geu-9tb1.metalu7i-12tb.224xlargeu7i-6tb.112xlargeu7i-8tb.112xlargeu7ib-12tb.224xlargeu7in"
        "-16tb.224xlargeu7in-24tb.224xlargeu7in-32tb.224xlargeu7inh-32tb.480xlargevt1.24xlargevt1."
        "3xlargevt1.6xlargex1.16xlargex1.32xlargex1e.16xlargex1e.2xlargex1e.32xlargex1e.4xlargex1e"
        ".8xlargex1e.xlargex2gd.12xlargex2gd.16xlargex2gd.2xlargex2gd.4xlargex2gd.8xlargex2gd.larg"
        "ex2gd.mediumx2gd.metalx2gd.xlargex2idn.16xlargex2idn.24xlargex2idn.32xlargex2idn.metalx2i"
        "edn.16xlargex2iedn.24xlargex2iedn.2xlargex2iedn.32xlargex2iedn.4xlargex2iedn.8xlargex2ied"
        "n.metalx2iedn.xlargex2iezn.12xlargex2iezn.2xlargex2iezn.4xlargex2iezn.6xlargex2iezn.8xlar"
        "gex2iezn.metalx8aedz.12xlargex8aedz.24xlargex8aedz.3xlargex8aedz.6xlargex8aedz.largex8aed"
        "z.metal-12xlx8aedz.metal-24xlx8aedz.xlargex8g.12xlargex8g.16xlargex8g.24xlargex8g.2xlarge"
        "x8g.48xlargex8g.4xlargex8g.8xlargex8g.largex8g.mediumx8g.metal-24xlx8g.metal-48xlx8g.xlar"
        "gex8i.12xlargex8i.16xlargex8i.24xlargex8i.2xlargex8i.32xlargex8i.48xlargex8i.4xlargex8i.6"
        "4xlargex8i.8xlargex8i.96xlargex8i.largex8i.metal-48xlx8i.metal-96xlx8i.xlargez1d.12xlarge"
        "z1d.2xlargez1d.3xlargez1d.6xlargez1d.largez1d.metalz1d.xlarge",
        ends, 1405};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InstanceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
