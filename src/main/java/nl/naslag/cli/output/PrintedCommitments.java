package nl.naslag.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.document.Texts;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.trace.commitment.CommitmentSelection;
import nl.naslag.trace.commitment.TimeWords;
import org.jspecify.annotations.Nullable;

/// Prints commitments for reading on a terminal: each sentence whole, with who, when and where.
public final class PrintedCommitments {
  private static final String INDENT = "   ";

  private PrintedCommitments() {}

  /// The exact numbers first, then every line in its order.
  public static void print(CommitmentSelection found, PrintWriter out) {
    out.println(Texts.text("cli.commitments", found.lines().size(), found.documents()));
    int number = 0;
    for (CommitmentLine line : found.lines()) {
      out.println();
      out.println(++number + ". " + String.join(" · ", facts(line)));
      Wrapped.lines(line.sentence(), INDENT).forEach(out::println);
      out.println(INDENT + Wrapped.place(line));
    }
  }

  private static List<String> facts(CommitmentLine line) {
    List<String> facts = new ArrayList<>();
    facts.add(Texts.text("commitment.kind." + line.kindId()));
    facts.add(party(line.actor(), "ui.commitments.actor"));
    facts.add(party(line.addressee(), "ui.commitments.addressee"));
    facts.add(line.horizons().stream().map(TimeWords::label).collect(Collectors.joining(", ")));
    facts.removeIf(String::isEmpty);
    return facts;
  }

  private static String party(@Nullable CommitmentParty party, String key) {
    return party == null ? "" : Texts.text(key, party.label());
  }
}
