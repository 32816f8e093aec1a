package org.werkbank.exercise.type.driftwatch;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;
class Scratch2Test {
  @Test void run(){
    int S=200; Map<String,Rule> rules=new LinkedHashMap<>(); rules.put("psi",Rule.LIGHTS_ONLY); rules.put("5",new Rule(5,Rule.Red.NOTHING,true)); rules.put("10",new Rule(10,Rule.Red.NOTHING,true)); rules.put("20",new Rule(20,Rule.Red.NOTHING,true)); rules.put("20n",new Rule(20,Rule.Red.NOTHING,false)); rules.put("expert",Rule.EXPERT);rules.put("0m",new Rule(0,Rule.Red.MEASURE,true));
    Map<String,double[]> sc=new LinkedHashMap<>(); 
    for(String k:rules.keySet()) sc.put(k,new double[S]);
    for(int s=0;s<S;s++){ Seed seed=new Seed(s*7919L); List<Month> ms=Month.of(seed).subList(1,4); Truth t=Truth.hidden(seed,ms);
      double cp=Bill.of(seed,t,Bill.passive(seed,ms)).total(), co=Bill.oracle(seed,t,ms);
      for(String k:rules.keySet()) sc.get(k)[s]=100*(cp-Bill.of(seed,t,rules.get(k).follow(seed,ms)).total())/(cp-co);
    }
    sc.forEach((k,v)->{double m=Arrays.stream(v).average().getAsDouble(); System.out.printf("%s %.1f pass %d/%d%n",k,m,Arrays.stream(v).filter(x->x>=50).count(),S);});
  }
}
