using SocialPolicy.AotTests;

// Prints what the library makes of the sample company. Compiled to native code or not, in any culture
// and time zone, the output is the same; `.ci/run` compares it.
Documents.Show();
Sentences.Show();
OwnRule.Show();
Edits.Show();
Outputs.Show();
await Services.Show();
