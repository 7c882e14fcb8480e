import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * Runs one pipeline of Stanford CoreNLP over JSON lines, for comparison: java -cp "LIB/*" CoreNlpPeer.java KEY=VALUE…
 * with the pipeline's properties. Input {"id", "text", "date"?}. Output {"id", "sentences": [{"words", "xpos", "heads",
 * "labels", "ner"}], "chains": [[[start, end, head start, head end, form, type], ...]], "dates": [[start, end, type,
 * value]]}; character offsets into the text. The last line is {"seconds", "cpuSeconds", "mebibytes"}: time without the
 * pipeline's start, memory at its peak.
 */
public class CoreNlpPeer {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("threads", "1");
    for (String arg : args) {
      int at = arg.indexOf('=');
      properties.setProperty(arg.substring(0, at), arg.substring(at + 1));
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    long started = System.nanoTime();
    long startedCpu = cpu();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject document = Json.createReader(new StringReader(line)).readObject();
      Annotation annotation = new Annotation(document.getString("text"));
      if (document.containsKey("date")) annotation.set(CoreAnnotations.DocDateAnnotation.class, document.getString("date"));
      pipeline.annotate(annotation);
      out.println(asJson(document.getString("id"), annotation));
    }
    out.println(
        Json.createObjectBuilder()
            .add("seconds", (System.nanoTime() - started) / 1e9)
            .add("cpuSeconds", (cpu() - startedCpu) / 1e9)
            .add("mebibytes", peakMebibytes())
            .build());
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  /** The process's largest resident set; where the system does not tell, what the heap has taken. */
  private static double peakMebibytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status")))
        if (line.startsWith("VmHWM:")) return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    } catch (java.io.IOException absent) {
      // No such file outside Linux.
    }
    return Runtime.getRuntime().totalMemory() / 1048576.0;
  }

  private static JsonObject asJson(String id, Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    JsonArrayBuilder read = Json.createArrayBuilder();
    for (CoreMap sentence : sentences) read.add(sentenceJson(sentence));
    return Json.createObjectBuilder()
        .add("id", id)
        .add("sentences", read)
        .add("chains", chainsJson(sentences, annotation))
        .add("dates", datesJson(annotation))
        .build();
  }

  /** What the annotator of times found in the whole text. */
  private static JsonArrayBuilder datesJson(Annotation annotation) {
    JsonArrayBuilder dates = Json.createArrayBuilder();
    List<CoreMap> found = annotation.get(TimeAnnotations.TimexAnnotations.class);
    if (found == null) return dates;
    for (CoreMap expression : found) {
      Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
      dates.add(
          Json.createArrayBuilder()
              .add(expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class))
              .add(expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))
              .add(String.valueOf(timex.timexType()))
              .add(timex.value() == null ? "" : timex.value()));
    }
    return dates;
  }

  private static JsonArrayBuilder chainsJson(List<CoreMap> sentences, Annotation annotation) {
    JsonArrayBuilder chains = Json.createArrayBuilder();
    if (!annotation.containsKey(CorefCoreAnnotations.CorefChainAnnotation.class)) return chains;
    for (CorefChain chain : annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      JsonArrayBuilder mentions = Json.createArrayBuilder();
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        List<CoreLabel> tokens = sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
        CoreLabel head = tokens.get(mention.headIndex - 1);
        mentions.add(
            Json.createArrayBuilder()
                .add(tokens.get(mention.startIndex - 1).beginPosition())
                .add(tokens.get(mention.endIndex - 2).endPosition())
                .add(head.beginPosition())
                .add(head.endPosition())
                .add(mention.mentionType.name())
                .add(head.ner() == null ? "O" : head.ner()));
      }
      chains.add(mentions);
    }
    return chains;
  }

  private static JsonObjectBuilder sentenceJson(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    JsonArrayBuilder words = Json.createArrayBuilder();
    JsonArrayBuilder spans = Json.createArrayBuilder();
    JsonArrayBuilder xpos = Json.createArrayBuilder();
    JsonArrayBuilder ner = Json.createArrayBuilder();
    for (CoreLabel token : tokens) {
      words.add(token.originalText());
      spans.add(Json.createArrayBuilder().add(token.beginPosition()).add(token.endPosition()));
      xpos.add(token.tag() == null ? "" : token.tag());
      ner.add(token.ner() == null ? "O" : token.ner());
    }
    int[] heads = new int[tokens.size()];
    String[] labels = new String[tokens.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(labels, "root");
    SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeListSorted()) {
        heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
        labels[edge.getDependent().index() - 1] = edge.getRelation().toString();
      }
    }
    JsonArrayBuilder headList = Json.createArrayBuilder();
    JsonArrayBuilder labelList = Json.createArrayBuilder();
    for (int i = 0; i < heads.length; i++) {
      headList.add(heads[i]);
      labelList.add(labels[i]);
    }
    return Json.createObjectBuilder()
        .add("words", words)
        .add("spans", spans)
        .add("xpos", xpos)
        .add("heads", headList)
        .add("labels", labelList)
        .add("ner", ner);
  }
}
