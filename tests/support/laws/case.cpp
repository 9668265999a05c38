// SPDX-License-Identifier: BSL-1.0
// Nothing here knows an action, nor RapidCheck.
#include "support/laws/case.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include <writ/ec2/types/any_image_id.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/tag_key.hpp>

#include "support/laws/oracle.hpp"

namespace writ_test {

namespace {

using Shape = Schema::Shape;

constexpr std::size_t most_tags = 50;

// Calls `take(node, schema)` for each value that is there.
template <class Take>
void each_value(Node& node, const Schema& schema, const Take& take) {
    switch (schema.shape) {
        case Shape::yes_no: break;
        case Shape::value:
            if (node.is_there) take(node, schema);
            break;
        case Shape::list:
            for (Node& element : node.nodes) each_value(element, schema.members[0], take);
            break;
        case Shape::structure:
            for (std::size_t at = 0; at != node.nodes.size(); ++at) {
                each_value(node.nodes[at], schema.members[at], take);
            }
    }
}

bool begins_with(const Schema& schema, const Kind& kind) {
    return schema.shape == Shape::structure && schema.members[0].kind == &kind;
}

//=== making ===//

class Maker {
public:
    Maker(const Description& description, Which which, Dice& dice)
        : description_(description), which_(which), dice_(dice), foreign_(Plan::any(dice)) {}

    Node node(const Schema& schema) {
        Node made;
        switch (schema.shape) {
            case Shape::yes_no: made.said = static_cast<unsigned>(dice_.below(3)); break;
            case Shape::value:
                made.is_there = !schema.is_optional || dice_.one_in(dice_.is_small() ? 3 : 2);
                if (made.is_there) fill(*schema.kind, made);
                break;
            case Shape::list: {
                const bool is_long = !dice_.is_small() && dice_.one_in(200);
                const std::size_t more = which_ == Which::any ? dice_.below(3) : 0;
                const std::size_t few = dice_.is_small() ? 2 : 4;
                std::size_t count = is_long ? most_tags + more : dice_.below(few);
                for (; count != 0; --count) made.nodes.push_back(node(schema.members[0]));
                break;
            }
            case Shape::structure:
                do {
                    made.nodes.clear();
                    for (const Schema& member : schema.members) made.nodes.push_back(node(member));
                } while (schema.is_possible != nullptr && !schema.is_possible(made));
        }
        return made;
    }

private:
    void fill(const Kind& kind, Node& made) {
        made.text = kind.make(dice_);
        if (which_ != Which::any) return;
        if (&kind == &extra_name && dice_.one_in(4)) {
            made.text = dice_.pick(description_.names);
            for (std::size_t at = 0; (at = made.text.find(".N", at)) != std::string::npos;) {
                made.text.replace(at, 2, ".1");
            }
        }
        if (kind.has_marks && dice_.one_in(4)) {
            made.text = foreign_.fill(made.text);
        } else if (dice_.one_in(10)) {
            made.is_unchecked = true;
            made.text = any_text(kind, dice_);
        }
    }

    const Description& description_;
    Which which_;
    Dice& dice_;
    Plan foreign_;
};

//=== mending ===//

// A node without anything in it that can be left out.
Node left_out(const Schema& schema) {
    Node node{.is_there = !schema.is_optional};
    if (schema.shape != Shape::structure) return node;
    for (const Schema& member : schema.members) node.nodes.push_back(left_out(member));
    return node;
}

// Takes out what would break a rule. What the plan decides fits already.
class Mender {
public:
    explicit Mender(const Description& description) : description_(description) {}

    void mend(Node& root) {
        bool is_placed = false;
        bool names_images = false;
        each_value(root, description_.schema, [&](Node& node, const Schema& schema) {
            // A Region that can be left out, DestinationRegion, is the one that the request goes
            // to.
            if (schema.kind == &kind_of<writ::Region>() && schema.is_optional) {
                node.text = Plan::region_mark;
            }
            names_images = names_images || schema.kind == &kind_of<writ::ec2::ImageId>() ||
                           schema.kind == &kind_of<writ::ec2::AnyImageId>();
            is_placed = is_placed || schema.kind == &kind_of<writ::OutpostArn>() ||
                        schema.kind == &kind_of<writ::LocalZoneName>() ||
                        schema.kind == &kind_of<writ::LocalZoneId>();
        });
        // A URL that names a snapshot or a Region names another one than the request.
        each_value(root, description_.schema, [&](Node& node, const Schema& schema) {
            if (schema.kind == &kind_of<writ::PresignedUrl>() &&
                (node.text.find("SourceSnapshotId") != std::string::npos ||
                 node.text.find("DestinationRegion") != std::string::npos)) {
                node.text = "https://a";
            }
        });
        if (is_placed) {
            each_value(root, description_.schema, [&](Node& node, const Schema& schema) {
                if (schema.kind == &kind_of<writ::Region>()) node.text = Plan::region_mark;
                if (schema.kind == &kind_of<writ::ec2::CompletionDuration>()) node.is_there = false;
            });
        }
        if (names_images) {
            each_value(root, description_.schema, [&](Node& node, const Schema& schema) {
                if (schema.kind == &kind_of<writ::MaxResults>()) node.is_there = false;
            });
        }
        visit(root, description_.schema);
    }

private:
    static bool is_refused(const Schema& schema, const Node& node) {
        return schema.is_refused != nullptr && schema.is_refused(node);
    }

    void visit(Node& node, const Schema& schema) {
        if (schema.shape == Shape::structure) {
            for (std::size_t at = 0; at != node.nodes.size(); ++at) {
                if (schema.members[at].kind == &kind_of<writ::ec2::ResourceType>()) {
                    tagged_ = node.nodes[at].text;
                }
                visit(node.nodes[at], schema.members[at]);
            }
            if (is_refused(schema, node)) node = left_out(schema);
        } else if (schema.shape == Shape::value) {
            if (node.is_there && is_refused(schema, node)) node = left_out(schema);
        } else if (schema.shape == Shape::list) {
            const Schema& element = schema.members[0];
            std::erase_if(node.nodes, [&](Node& each) {
                if (begins_with(element, kind_of<writ::ec2::TagKey>())) {
                    std::set<std::string>& keys = keys_[tagged_];
                    return keys.size() == most_tags || !keys.insert(each.nodes[0].text).second;
                }
                if (begins_with(element, extra_name)) {
                    const std::string& name = each.nodes[0].text;
                    return oracle::is_named(name, description_.names) ||
                           !extra_names_.insert(name).second;
                }
                visit(each, element);
                return is_refused(schema, Node{.nodes = {each}});
            });
            while (is_refused(schema, node)) node.nodes.pop_back();
        }
    }

    const Description& description_;
    std::string tagged_ = {};
    std::map<std::string, std::set<std::string>> keys_ = {};
    std::set<std::string> extra_names_ = {};
};

//=== shrinking ===//

std::size_t weight_of(const std::string& text) {
    std::size_t weight = 0;
    for (const char byte : text) {
        const bool is_simple = byte == 'a' || byte == '0' || (byte > '\0' && byte <= '\4');
        weight += is_simple ? 256 : 257 + static_cast<unsigned char>(byte);
    }
    return weight;
}

std::size_t weight_of(const Node& node) {
    constexpr std::size_t one = 4096;
    std::size_t weight = one + weight_of(node.text);
    weight += node.said * one + (node.is_there ? one : 0) + (node.is_unchecked ? one : 0);
    for (const Node& inner : node.nodes) weight += weight_of(inner);
    return weight;
}

std::size_t weight_of(const Case& made) {
    return weight_of(made.root) + weight_of(made.bytes) + weight_of(made.plan.region) +
           weight_of(made.plan.other) + weight_of(made.plan.partition) +
           (made.plan.is_known ? 0 : 1) + (made.tells_region ? 1 : 0) + made.count;
}

// Calls `take` for texts that are simpler than `text`.
template <class Take>
void each_simpler_text(const std::string& text, const Take& take) {
    for (std::size_t size = text.size(); size != 0; size /= 2) {
        for (std::size_t at = 0; at < text.size(); at += size) {
            take(text.substr(0, at) + text.substr(std::min(at + size, text.size())));
        }
        if (size == 1) break;
    }
    for (std::size_t at = 0; at != text.size(); ++at) {
        for (const char simple : {'a', '0'}) {
            std::string simpler = text;
            simpler[at] = simple;
            take(simpler);
        }
    }
}

class Shrinker {
public:
    Shrinker(const Description& description, Which which, const Case& from, Step step)
        : description_(description), which_(which), from_(from), step_(step), case_(from) {}

    std::vector<Case> simpler() {
        if (step_ == Step::around) {
            simplify_around();
        } else {
            shrink(description_.schema);
        }
        return std::move(found_);
    }

private:
    // Of a large case no more are made: it is smaller next time.
    static constexpr std::size_t most = 400;

    void simplify_around() {
        for (std::size_t count = 1; count < from_.count; ++count) {
            case_.count = count;
            offer();
        }
        case_.tells_region = false;
        offer();
        if (which_ != Which::unknown) {
            case_.plan = {};
        } else {
            case_.plan.region = "a-a-0";
            case_.plan.other = "a-a-0";
        }
        offer();
        if (which_ == Which::unknown) {
            case_.plan.partition = "aws";
            offer();
        }
        each_simpler_text(from_.bytes, [&](const std::string& text) {
            case_.bytes = text;
            offer();
        });
    }

    // Takes the case as it is now, if it is simpler, and begins anew with it as it was.
    void offer() {
        if (which_ != Which::any) Mender(description_).mend(case_.root);
        if (weight_of(case_) < weight_of(from_)) found_.push_back(case_);
        case_ = from_;
    }

    // What it is called about is always found from the root anew: `offer` puts all back.
    void shrink(const Schema& schema) {
        if (found_.size() >= most) return;
        const Node node = found_again();
        switch (schema.shape) {
            case Shape::yes_no:
                if (step_ == Step::values && node.said != 0)
                    change([](Node& each) { each.said = 0; });
                break;
            case Shape::value:
                if (node.is_there) shrink_value(node, schema);
                break;
            case Shape::list:
                for (std::size_t size = node.nodes.size(); size != 0; size /= 2) {
                    if (step_ != Step::lists) break;
                    for (std::size_t at = 0; at < node.nodes.size(); at += size) {
                        change([&](Node& each) {
                            const auto begin = each.nodes.begin();
                            const std::size_t end = std::min(at + size, each.nodes.size());
                            each.nodes.erase(begin + static_cast<std::ptrdiff_t>(at),
                                             begin + static_cast<std::ptrdiff_t>(end));
                        });
                    }
                }
                descend(node.nodes.size(), schema);
                break;
            case Shape::structure: descend(node.nodes.size(), schema);
        }
    }

    void descend(std::size_t count, const Schema& schema) {
        const bool is_list = schema.shape == Shape::list;
        states_.push_back(&schema);
        for (std::size_t at = 0; at != count; ++at) {
            path_.push_back(at);
            shrink(schema.members[is_list ? 0 : at]);
            path_.pop_back();
        }
        states_.pop_back();
    }

    void shrink_value(const Node& value, const Schema& schema) {
        const Kind& kind = *schema.kind;
        if (step_ == Step::values) {
            if (schema.is_optional) {
                change([](Node& each) {
                    each.is_there = false;
                    each.text.clear();
                    each.is_unchecked = false;
                });
            }
            change([&](Node& each) {
                each.text = kind.simplest;
                each.is_unchecked = false;
            });
        }
        if (step_ != Step::texts) return;
        each_simpler_text(value.text, [&](const std::string& text) {
            const bool is_right = kind.accepts(kind.has_marks ? from_.plan.fill(text) : text);
            if (!is_right && !value.is_unchecked) return;
            change([&](Node& each) { each.text = text; });
        });
    }

    Node& found_again() {
        Node* node = &case_.root;
        for (const std::size_t at : path_) node = &node->nodes[at];
        return *node;
    }

    template <class Change>
    void change(const Change& with) {
        with(found_again());
        // A state that cannot be is no case.
        const Node* node = &case_.root;
        bool is_possible = true;
        for (std::size_t depth = 0; depth != states_.size(); ++depth) {
            const auto possible = states_[depth]->is_possible;
            is_possible = is_possible && (possible == nullptr || possible(*node));
            if (depth != path_.size()) node = &node->nodes[path_[depth]];
        }
        if (is_possible) {
            offer();
        } else {
            case_ = from_;
        }
    }

    const Description& description_;
    Which which_;
    const Case& from_;
    Step step_;
    Case case_;
    std::vector<Case> found_ = {};
    std::vector<std::size_t> path_ = {};
    std::vector<const Schema*> states_ = {};
};

}  // namespace

Case make_case(const Description& description, Which which, Dice dice) {
    Case made;
    made.plan = which == Which::unknown ? Plan::unknown(dice) : Plan::any(dice);
    made.root = Maker(description, which, dice).node(description.schema);
    made.tells_region = dice.one_in(2);
    made.bytes = hostile_bytes(dice);
    made.count = 1 + dice.below(8);
    made.seed = dice.bits();
    if (which != Which::any) Mender(description).mend(made.root);
    return made;
}

std::vector<Case> simpler_cases(const Description& description, Which which, const Case& other,
                                Step step) {
    return Shrinker(description, which, other, step).simpler();
}

void fill_marks(const Schema& schema, const Plan& plan, Node& node) {
    each_value(node, schema, [&](Node& value, const Schema& of) {
        if (of.kind->has_marks && !value.is_unchecked) value.text = plan.fill(value.text);
    });
}

void change(Case& made, const Description& description, Dice dice) {
    std::vector<std::pair<Node*, const Kind*>> values;
    each_value(made.root, description.schema, [&](Node& value, const Schema& schema) {
        values.emplace_back(&value, schema.kind);
    });
    if (values.empty()) return;
    if (dice.one_in(2)) {
        const auto [value, kind] = dice.pick(values);
        value->text = mutated(kind->has_marks ? made.plan.fill(value->text) : value->text, dice);
        return;
    }
    for (const auto& [value, kind] : values) {
        if (value->is_unchecked || dice.one_in(2)) continue;
        if (kind->has_marks) value->text = made.plan.fill(value->text);
        value->is_unchecked = true;
    }
}

void attack(Case& made, const Description& description, Dice dice) {
    std::vector<Node*> values;
    each_value(made.root, description.schema, [&](Node& value, const Schema& schema) {
        // A number holds no bytes.
        if (schema.kind != &kind_of<writ::ec2::CompletionDuration>() &&
            schema.kind != &kind_of<writ::MaxResults>()) {
            values.push_back(&value);
        }
    });
    if (values.empty()) return;
    Node& value = *dice.pick(values);
    value.text = made.bytes;
    value.is_unchecked = true;
}

}  // namespace writ_test
