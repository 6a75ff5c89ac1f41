"""Sentences that people type after an interview: those that can't wait, and those that only sound like it."""

NOTICED = """
I want to die
i WANT to DIE.
I wanna die
I just want to die tonight
I want to d\u200bie
I want to kill myself
im gonna kill my self
I'm going to kill myself tonight
I keep thinking about killing myself
I tried to kill myself last year
I should just kill myself
Maybe I should unalive myself
I've been thinking about suicide
I feel suicidal
I wrote a suicide note
I want to commit suicide
I don't want to live anymore
I dont want to live any more
I really don't want to live
I don't want to live in this world
I no longer want to live
I don't want to be alive
I don't want to be here anymore
I don't want to exist
I want to stop existing
I want to stop living
I don't want to wake up tomorrow
I don't want to wake up in the morning
I don't want to wake up
I hope I don't wake up tomorrow
I want to go to sleep and never wake up
I wish I could fall asleep and not wake up
I wish I was dead
I wish I were dead.
I wish I'd never been born
I wish that I could die
I hope I die in my sleep
I deserve to die
I don't deserve to live
I should be dead
Just let me die
I'd rather be dead
I'd be better off dead
everyone would be better off without me
They'd be better off if I was dead
The world would be better without me
Nobody would miss me if I was gone
no one would care if I died
It would be easier if I wasn't here anymore
There's no point in living
there is no point to life
there is no reason to live
I don't see a reason to keep living
I can't see any reason to be alive
I have nothing left to live for
I have nothing to live for
life isn't worth living
My life is not worth living any more
I can't go on living
I can't go on like this
I can't go on anymore
I'm tired of living
I'm so tired of being alive
I want to end it all
I'm thinking of ending my life
I have a plan to end my life
I might take my own life
I thought about taking my life
I want to hurt myself
I want to harm myself
I've been cutting myself again
I cut myself last night
I started self-harming again
self harm is on my mind
I'm thinking about hanging myself
I could shoot myself in the head
I want to drown myself
I'm going to overdose
I took all my pills
I've swallowed a whole bottle of pills
I want to jump off a bridge
I'm going to jump in front of a train
I could throw myself under a bus tonight, I mean under a real train
I'll slit my wrists
how many pills does it take to die
what is the easiest way to die
I think about dying all the time
I'm ready to die
I just want to disappear forever
honestly kms
I wish I wasn't alive
I wish I didn't exist
I wish I wasn't here anymore
I feel like dying
I want to end myself
what's the point of living
I don't see the point in living anymore
I might as well be dead
life is not worth it anymore
I'm tired of existing
no one would notice if I disappeared
nobody would even care if I was gone
i want to commit sucide
I'm thinking of ending it
I cut my wrists
I can't live like this anymore
I've no will to live
The interview went badly and I rambled a lot. I don't want to be here any more, I want to die.
""".strip().splitlines()

NOT_NOTICED = """
They killed me with questions
They absolutely killed me in there
I died in there
I died a thousand deaths
I nearly died of shame
I thought I'd die
I was so nervous I thought I was going to die
It would be career suicide
That answer was professional suicide
Asking about pay first is political suicide
It'd be financial suicide to take it
The interview was at a suicide prevention charity
I could have killed for that job
I'd kill for some feedback
I wanted to die of embarrassment
I wanted to die from shame
I wanted to die on the spot
I wanted to die right there
That's not a hill I want to die on
I'm not going to die on that hill
I was dying to work there
I'm dying to know what they thought
The silence was killing me
The suspense is killing me
I shot myself in the foot
I was shooting myself in the foot the whole time
I don't want to shoot myself in the foot
I killed it in the first round
I'm going to kill it next time
My phone died halfway through
My laptop died and the call dropped
There was dead silence
I was dead tired
It's a dead-end job anyway
The deadline killed us
My mum will kill me
My boss is going to kill me
The commute would kill me
I wanted the ground to swallow me
I wanted to disappear
I don't want to live in Berlin
I don't want to live that far from the office
I don't want to live with my parents again
There's no reason to live in London for this job
There is no point in living so far from work
It isn't worth living in a city like that
I don't want to wake up at five for that commute
I don't want to wake up so early
I want to take my life in a new direction
It's time to take my life back
I used my own life experience as an example
I cut myself short
I cut myself off in the middle of the sentence
I should cut myself some slack
I was killing myself trying to sound calm
I've been killing myself over it for weeks
I killed myself preparing for this
I nearly killed myself laughing
It was a good jumping-off point
I had to jump off the call early
I overdosed on coffee
I want to be dead honest with you
I wish I had never applied
I wish I'd never said that
How do I end my answer well?
I want to end my contract in June
I can't go on vacation until they answer
I beat myself up about it
I hate myself for saying that
They hung me out to dry
He said my answer was overkill
I wouldn't be caught dead working there
I live for this kind of work
I just wanted to die, it was so awkward
I was so embarrassed I wanted to die
I cut myself shaving on the way
I hurt myself running for the bus
Nobody would care if I was late
I wish I wasn't here in this queue
I'm thinking of ending it early if they ask for more
I wish I didn't have to explain the gap
What's the point of living near the office
I don't want to be here for another hour, so let's be quick
I don't want to go on about it
I threw myself into the preparation
I felt like they threw me under the bus
Nobody would miss that meeting
I took a pill for the headache before it
The best way to answer, I think, is to pause
I thought about death and taxes, as one does
I hope I don't sound bitter
I don't live here, so it was a long way
We don't live alone
My phone was going to die and I panicked
The battery is gonna die
Nerves. I went blank and rambled.
""".strip().splitlines()
