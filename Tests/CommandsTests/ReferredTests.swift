import Chain
import Foundation
import Model
import Testing

/// What a decision refers to is kept, and moved when a newer revision holds a figure back: a reference that the list
/// forgets is lost without a word. Held against the JSON, where every reference can be seen.
@Suite struct ReferredTests {
    @Test(arguments: UInt64(1)...40) func everyReferenceOfADecisionIsOnTheList(_ seed: UInt64) throws {
        let network = DecidedNetwork(seed: seed)
        var (owner, region) = (network.owner, network.region)
        let (named, above) = (owner.referred, region.referred)
        owner.received = []
        region.received = []
        #expect(try references(in: owner) == named)
        #expect(try references(in: region) == above)
    }

    private func references(in body: some Encodable) throws -> Set<Reference> {
        var found: Set<Reference> = []
        func walk(_ value: Any) throws {
            for inner in value as? [Any] ?? [] { try walk(inner) }
            guard let object = value as? [String: Any] else { return }
            if object["workspace"] != nil, object["revision"] != nil, object["item"] != nil {
                let data = try JSONSerialization.data(withJSONObject: object)
                found.insert(try JSONDecoder().decode(Reference.self, from: data))
            }
            for inner in object.values { try walk(inner) }
        }
        try walk(JSONSerialization.jsonObject(with: JSONEncoder().encode(body)))
        return found
    }
}
