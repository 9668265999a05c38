# SPDX-License-Identifier: BSL-1.0
"""Made-up actions of any size, to see how cost grows with their number and their members."""

OPTIONAL = ("Optional<ClientToken>", "Optional<Description>", "Optional<KmsKeyId>",
            "YesNo", "Optional<ImageId>", "Optional<TagValue>", "List<ec2::TagSpecification>", "YesNo")

ACTION = """
struct Action{action} {{
    Required<ImageName, struct Name_given_right_and_in_order> name;
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    Required<Region, struct Region_given_right_and_in_order> region;
{members}
    struct Model {{
        static constexpr std::string_view action = "Action{action}";
        static constexpr std::string_view version = ec2::api_version;
        using result_type = ec2::CopyImageResult;
        using rules = Rules<struct name_is_the_region_{action}>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {{
            row("Name", self.name);
            row("ImageId", self.image_id);
            row("Region", self.region);
{rows}
        }}
    }};
}};
struct name_is_the_region_{action} : Refuses {{
    static constexpr Reason reason{{"name_is_the_region_{action}", "name it otherwise"}};
    static constexpr std::string_view parameters[] = {{"Name"}};
    static constexpr std::string_view source = "made up";
    static constexpr bool holds(const Action{action}& request) noexcept {{
        return request.name->text() != request.region->text();
    }}
}};
std::string_view body_{action}() {{
    return static_query<[] {{
        return checked(Action{action}{{.name = "name", .image_id = "ami-5731123e",
                                       .region = "us-east-1"}});
    }}>;
}}
"""

AT_RUN_TIME = """
bool send_{action}(const Action{action}& request, char* data, std::size_t capacity) {{
    const auto checked = check(request);
    return checked && write_query(*checked, data, capacity).is_complete();
}}
"""


def source(actions, members, at_run_time=False):
    """A file with `actions` actions of `members` members, each used in one static request, and if
    asked for in one that is checked and written at run time."""
    text = "#include <writ/ec2/copy_image.hpp>\nnamespace writ {\nusing namespace ec2;\n"
    for action in range(1, actions + 1):
        numbers = range(4, members + 1)
        text += ACTION.format(
            action=action,
            members="\n".join(f"    {OPTIONAL[number % len(OPTIONAL)]} member_{number}{{}};"
                              for number in numbers),
            rows="\n".join(f'            row("Member{number}", self.member_{number});'
                           for number in numbers))
        if at_run_time:
            text += AT_RUN_TIME.format(action=action)
    return text + "}\n"
