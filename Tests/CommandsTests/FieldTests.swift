import Guidance
import Model
import Testing

@testable import Formats
@testable import Store

/// A member of the model is written down once: these hold the fields against the types that read the files.
@Suite struct FieldTests {
    static let schemas = Schema.allCases

    /// Every object of a kind of file, each type once.
    private func objects(_ schema: Schema) throws -> [ObjectShape] {
        var found: [ObjectShape] = []
        func visit(_ shape: Shape) {
            switch shape {
            case .list(let element), .dictionary(let element): visit(element)
            case .object(let object):
                guard !found.contains(where: { $0.name == object.name }) else { return }
                found.append(object)
                object.members.forEach { visit($0.shape) }
            case .text, .choice, .spelled, .integer, .number, .truth, .fixed: return
            }
        }
        visit(try FileShape.of(schema))
        return found
    }

    private func types(_ schema: Schema) throws -> [any Fielded.Type] { try objects(schema).compactMap(\.type) }

    @Test(arguments: schemas) func everyMemberOfEveryFileIsAFieldAndEveryFieldAMember(_ schema: Schema) throws {
        for object in try objects(schema) {
            let type = try #require(object.type, "\(object.name) tells no fields")
            #expect(type.outlines.map(\.key).sorted() == object.members.map(\.key).sorted(), "\(object.name)")
        }
    }

    @Test(arguments: schemas) func aFieldReadsTheMemberItsKeyNames(_ schema: Schema) throws {
        for type in try types(schema) { try expectRightPlaces(type) }
    }

    private func expectRightPlaces<Whole: Fielded>(_ type: Whole.Type) throws {
        var sample = ShapeSample()
        let value = try JSONTree.decode(type, from: sample.json(of: try ShapeRecorder.shape(of: type)))
        guard case .object(let written) = try JSONTree.encode(value) else {
            Issue.record("\(type) is no object")
            return
        }
        for field in type.fields {
            #expect(try encoded(field.value(value)) == written[field.outline.key], "\(type).\(field.outline.key)")
        }
    }

    private func encoded(_ value: some FieldValue) throws -> JSON { try JSONTree.encode(value) }

    @Test(arguments: schemas) func aFieldSaysWhatItsMemberHolds(_ schema: Schema) throws {
        func fits(_ kind: FieldKind, _ shape: Shape) -> Bool {
            switch (kind, shape) {
            case (.list(let kind), .list(let shape)): fits(kind, shape)
            case (.text, .text), (.text, .spelled), (.choice, .choice), (.choice, .fixed), (.day, .spelled),
                (.item, .spelled), (.number, .integer), (.number, .spelled), (.number, .dictionary),
                (.ordinal, .integer), (.ordinal, .fixed), (.ordinal, .spelled), (.truth, .truth),
                (.parts, .object):
                true
            default: false
            }
        }
        for object in try objects(schema) {
            for member in object.members {
                let kind = try #require(member.outline?.kind)
                #expect(fits(kind, member.shape), "\(object.name).\(member.key): \(kind)")
            }
        }
    }

    @Test(arguments: schemas) func everyFieldHasANameOfItsOwn(_ schema: Schema) throws {
        for type in try types(schema) {
            for outline in type.outlines {
                for language in Language.allCases {
                    let name = outline.name[language]
                    #expect((2...90).contains(name.count) && name.first?.isLowercase == false, "\(type): \(name)")
                    #expect(name.last != "." && name.last != ":" && name != outline.key, "\(type): \(name)")
                }
            }
            for language in Language.allCases {
                let names = type.outlines.map { $0.name[language] }
                #expect(Set(names).count == names.count, "\(type): \(names)")
            }
        }
    }

    /// Every step of the three interviews.
    private static let steps = Set(
        Interview.unit.chapters.flatMap(\.steps).map(\.id) + Interview.owner.chapters.flatMap(\.steps).map(\.id)
            + Interview.region.chapters.flatMap(\.steps).map(\.id))

    @Test func everyFieldHasAQuestionOrAReasonForHavingNone() throws {
        var asked: Set<String> = []
        for type in try Self.schemas.flatMap(types) {
            for outline in type.outlines {
                switch outline.asked {
                case .never(let reason): #expect(reason.count > 15, "\(type).\(outline.key)")
                case .by(let steps):
                    #expect(!steps.isEmpty && Self.steps.isSuperset(of: steps), "\(type).\(outline.key): \(steps)")
                    asked.formUnion(steps)
                }
            }
        }
        #expect(Self.steps.subtracting(asked) == [], "questions that ask for no field")
    }

    @Test(arguments: schemas) func theFirstFieldOfAnItemIsWhatItSays(_ schema: Schema) throws {
        for case let type as any Item.Type in try types(schema) { try expectTitleFirst(type) }
    }

    private func expectTitleFirst<One: Item>(_ type: One.Type) throws {
        var sample = ShapeSample()
        let item = try JSONTree.decode(type, from: sample.json(of: try ShapeRecorder.shape(of: type)))
        let first = try #require(type.fields.first).value(item)
        #expect(try encoded(first) == .string(item.title), "\(type)")
    }

    @Test(arguments: [Schema.unit, .owner, .region]) func whatADifferenceCanNameHasAName(_ schema: Schema) throws {
        let body: any Level.Type =
            schema == .unit ? UnitAnalysis.self : schema == .owner ? OwnerOverview.self : RegionPlan.self
        func visit(_ type: any Fielded.Type, _ path: [String]) {
            for outline in type.outlines {
                let here = path + [outline.key]
                let name = body.name(of: here)
                #expect(name != nil && name?.nb != here.joined(separator: "."), "\(here): \(name?.nb ?? "–")")
                if case .parts(let part) = outline.kind { visit(part, here) }
            }
        }
        visit(body, [])
        #expect(body.name(of: ["nothing"]) == nil && body.name(of: ["profile", "nothing"]) == nil)
    }

    @Test func aPartIsNamedAfterItsWholeAndNotTwice() {
        #expect(UnitAnalysis.name(of: ["discussion", "day"])?.nb == "Drøftet med de tillitsvalgte: dag")
        #expect(Need.name(of: ["ownAction", "words"])?.nn == "Dette gjer vi sjølve")
    }

    @Test(arguments: schemas) func aMarkOfTheProgramIsNeverRedactedAndEveryOtherTextIs(_ schema: Schema) throws {
        let shape = try FileShape.of(schema)
        var sample = ShapeSample()
        let tree = sample.json(of: shape)
        let changed = FreeText.changed(tree) { _, _ in "gone" }
        func hold(_ old: JSON, _ new: JSON, _ shape: Shape, _ place: String) {
            switch (old, new, shape) {
            case (.object(let old), .object(let new), .object(let object)):
                for member in object.members {
                    hold(
                        old[member.key] ?? .null, new[member.key] ?? .null, member.shape, "\(place).\(member.key)")
                }
            case (.array(let old), .array(let new), .list(let element)):
                for (old, new) in zip(old, new) { hold(old, new, element, place) }
            case (_, _, .text(let writing)):
                #expect(new == (writing == .mark ? old : .string("gone")), "\(place)")
            default: #expect(new == old, "\(place)")
            }
        }
        hold(tree, changed, shape, schema.rawValue)
        #expect(FreeText.all(in: tree).allSatisfy { $0.writing != .mark })
    }

    @Test(arguments: Language.allCases) func theSchemaTellsWhatEachMemberIsCalled(_ language: Language) throws {
        guard case .object(let unit) = try FileSchema.json(of: .unit, language),
            case .object(let definitions)? = unit["$defs"], case .object(let goal)? = definitions["Goal"],
            case .object(let properties)? = goal["properties"], case .object(let sign)? = properties["sign"]
        else {
            Issue.record("no goal")
            return
        }
        #expect(sign["title"] == .string(Goal.sign.name[language]))
    }
}

/// A value of a shape in which no two members of one type are alike.
private struct ShapeSample {
    private var count = 0

    mutating func json(of shape: Shape) -> JSON {
        count += 1
        switch shape {
        case .text: return .string("text \(count)")
        case .choice(let words): return words.isEmpty ? .null : .string(words[count % words.count])
        case .spelled(let pattern): return .string(spelled(pattern))
        case .integer(let bounds):
            let within = bounds.map { $0.lowerBound + count % (min($0.count, 1000)) }
            return .number(String(within ?? count))
        case .number: return .number("\(count).5")
        case .truth: return .bool(true)
        case .list(let element): return .array([json(of: element)])
        case .dictionary(let value): return .object(JSONObject([.init("key \(count)", json(of: value))]))
        case .fixed(.text(let word)): return .string(word)
        case .fixed(.number(let number)): return .number(String(number))
        case .object(let object):
            var members: [JSONObject.Member] = []
            for member in object.members { members.append(.init(member.key, json(of: member.shape))) }
            return .object(JSONObject(members))
        }
    }

    /// A text of a form, another each time.
    private func spelled(_ pattern: String) -> String {
        let all =
            ["\(count).25", OrganisationNumber.sample, Day(daysSinceEpoch: 20_000 + count).iso]
            + ItemKind.allCases.map { "\($0.rawValue)-\(count)" }
            + [PublicKey.count, SignatureValue.count].map { length in
                String(repeating: "a", count: length - String(count).count) + String(count)
            }
        guard let form = try? Regex(pattern) else { return "" }
        return all.first { $0.wholeMatch(of: form) != nil } ?? ""
    }
}
