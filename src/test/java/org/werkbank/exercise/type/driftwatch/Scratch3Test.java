package org.werkbank.exercise.type.driftwatch;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;
class Scratch3Test {
  static int lim(int n,double p,double a){ double b=0,e=Math.pow(1-p,n); for(int k=0;k<=n;k++){ if(1-b<=a) return k; b+=e; e*=(double)(n-k)/(k+1)*p/(1-p);} return n+1;}
  @Test void run(){
    int S=120; List<double[]> cfg=new ArrayList<>(); // base, warnAlpha, stopAlpha, minN, closerDays
    for(double base:new double[]{4,5}) for(double w:new double[]{.1,.2}) for(double a:new double[]{.02,.01,.003}) for(double mn:new double[]{15,25}) cfg.add(new double[]{base,w,a,mn,1});
    double[][] sc=new double[cfg.size()][S];
    for(int s=0;s<S;s++){ Seed seed=new Seed(s*7919L); List<Month> ms=Month.of(seed).subList(1,4); Truth t=Truth.hidden(seed,ms);
      double cp=Bill.of(seed,t,Bill.passive(seed,ms)).total(), co=Bill.oracle(seed,t,ms);
      for(int c=0;c<cfg.size();c++){ double[] q=cfg.get(c); List<Watch> ws=new ArrayList<>(); int left=3;
        for(Month m:ms){ Watch w=Watch.begin(seed,m); Inspector in=w.inspector(seed); int closer=0; boolean looked=false;
          while(!w.full()){ w=w.run(seed,in,closer>0?20:(int)q[0]); closer--; Watch.Count k=w.count(); boolean red=w.days().get(w.days().size()-1).highest()>=.5;
            double p=w.last().normal();
            if(k.measured()>=q[3]&&k.wrong()>=lim(k.measured(),p,q[2])&&left>0&&!w.full()){left--;w=w.learn(seed);in=w.inspector(seed);closer=0;looked=false;}
            else if(k.wrong()>=lim(k.measured(),p,q[1])&&closer<=0) closer=(int)q[4]; else if(red&&!looked){closer=2;looked=true;} }
          ws.add(w);}
        sc[c][s]=100*(cp-Bill.of(seed,t,ws).total())/(cp-co);}
    }
    for(int c=0;c<cfg.size();c++){double m=Arrays.stream(sc[c]).average().getAsDouble(); System.out.printf("%s %.1f pass %d/%d%n",Arrays.toString(cfg.get(c)),m,Arrays.stream(sc[c]).filter(x->x>=50).count(),S);}
  }
}
