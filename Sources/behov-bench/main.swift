import Commands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// What is measured is the program itself, in a process of its own: this one, started anew as `behov-bench behov …`.
// What is large is made in a process of its own too, since a child's memory is told to be no less than its parent's.
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "behov": exit(run(Array(words.dropFirst()), .live(program: "behov")))
case "make": exit(Workshop.make(Array(words.dropFirst())))
default: BenchCommand.main(words)
}
