//! The command line over whole projects: what it prints, and its exit code.

#[test]
fn transcripts() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("fixtures/projects/*.trycmd").run();
}
