internal import Synchronization

/// A value that is made when somebody asks for it, once; what it is made of is then let go.
package final class Later<Value: Sendable>: Sendable {
    private enum State {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    package init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

    /// Takes a value that is there already.
    package init(made value: Value) { state = Mutex(.made(value)) }

    /// The value, where somebody has asked for it.
    package var known: Value? {
        state.withLock { state in
            if case .made(let value) = state { value } else { nil }
        }
    }

    /// The value.
    package var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .waiting(let make):
                let value = make()
                state = .made(value)
                return value
            }
        }
    }
}
